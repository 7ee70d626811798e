import { notFound } from "next/navigation";
import { ImportForm } from "#components/redaktion/imports/ImportForm.tsx";
import { ImportList } from "#components/redaktion/imports/ImportList.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { typeBySegment } from "#lib/content/registry.ts";
import { formTitle } from "#lib/formTitle.ts";
import { checkTableAction } from "#lib/imports/actions.ts";
import { listImports } from "#lib/imports/queries.ts";

type Props = PageProps<"/redaktion/[segment]/tabelle">;

const titleFor = (many: string) => `${many} aus einer Tabelle übernehmen`;

export async function generateMetadata({ params }: Props) {
  return formTitle(titleFor(typeBySegment((await params).segment)?.label.many ?? "Einträge"));
}

/** Where a list comes back as a table that somebody has worked on. */
export default async function ImportPage({ params }: Props) {
  const actor = await requirePage("content.edit");
  const type = typeBySegment((await params).segment);
  if (!type) notFound();
  const { key, label, segment } = type;
  const title = titleFor(label.many);
  const tables = await listImports(actor, key);
  return (
    <>
      <PageHeading title={title} back={{ href: `/redaktion/${segment}`, label: label.many }} />
      <ImportForm action={checkTableAction.bind(null, key)} title={title} list={segment} />
      {tables.length > 0 && <ImportList tables={tables} path={`/redaktion/${segment}/tabelle`} />}
    </>
  );
}
