import { notFound, redirect } from "next/navigation";
import { requirePage } from "#lib/auth/page.ts";
import { typeBySegment } from "#lib/content/registry.ts";

/** A new entry gets its own address before a word is written; it is there once something was saved. */
export default async function NewEntry({ params }: PageProps<"/redaktion/[segment]/neu">) {
  await requirePage("content.edit");
  const type = typeBySegment((await params).segment);
  if (!type) notFound();
  redirect(`/redaktion/${type.segment}/${crypto.randomUUID()}?neu=ja`);
}
