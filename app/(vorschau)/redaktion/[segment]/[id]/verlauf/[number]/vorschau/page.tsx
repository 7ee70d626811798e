import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { EntryPreview } from "#components/redaktion/preview/EntryPreview.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { previewVersion } from "#lib/history/preview.ts";
import { versionNumberSchema } from "#lib/history/schema.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/verlauf/[number]/vorschau">;

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Vorschau einer früheren Fassung" };

/** One version of an entry as visitors would see it today. */
export default async function VersionPreviewPage({ params }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id, number } = await params;
  const asked = versionNumberSchema.safeParse(number);
  const found = asked.success ? await previewVersion(actor, id, asked.data) : null;
  if (found?.entry.type.segment !== segment) notFound();
  const { entry, preview, context } = found;
  return (
    <>
      <section aria-label="Vorschau" className="preview-bar">
        <p>
          <strong>Vorschau.</strong> So sähe Fassung {number} heute aus.{" "}
          <a href={`/redaktion/${segment}/${id}/verlauf/${number}`}>Zurück zur Fassung</a>
        </p>
      </section>
      <PublicPage path={entry.address}>
        <EntryPreview preview={preview} context={context} />
      </PublicPage>
    </>
  );
}
