import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryPreview } from "#components/redaktion/entry/EntryPreview.tsx";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { previewEntry } from "#lib/content/preview.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/vorschau">;

export const metadata: Metadata = { title: "Vorschau" };

/** The newest draft as visitors would see it. */
export default async function PreviewEntry({ params }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await params;
  const found = await previewEntry(actor, id);
  if (found?.entry.type.segment !== segment) notFound();
  const { entry, preview, context } = found;
  return (
    <>
      <Notice kind="info">
        <p>
          Vorschau: So sieht der gespeicherte Entwurf aus.{" "}
          <a href={`/redaktion/${segment}/${id}`}>Zurück zum Bearbeiten</a>
        </p>
        <StateLine state={entry} />
      </Notice>
      <div className="preview-frame">
        <EntryPreview preview={preview} context={context} />
      </div>
    </>
  );
}
