import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { EntryPreview } from "#components/redaktion/preview/EntryPreview.tsx";
import { PreviewCheck } from "#components/redaktion/preview/PreviewCheck.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { previewEntry } from "#lib/content/preview.ts";
import { stateLine } from "#lib/content/state.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/vorschau">;

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Vorschau" };

/** The newest draft as visitors would see it. With "nackt" in the address, beside the form, without the bar above. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await params;
  const found = await previewEntry(actor, id);
  if (found?.entry.type.segment !== segment) notFound();
  const { entry, preview, context } = found;
  const bare = (await searchParams).nackt !== undefined;
  return (
    <>
      {bare ? (
        // Whatever is clicked here must not take the place of the preview beside the form.
        <base target="_blank" />
      ) : (
        <section aria-label="Vorschau" className="preview-bar">
          <p>
            <strong>Vorschau.</strong> So sieht der gespeicherte Entwurf aus. {stateLine(entry)}.{" "}
            <a href={`/redaktion/${segment}/${id}`}>Zurück zum Bearbeiten</a>
          </p>
          <PreviewCheck />
        </section>
      )}
      <PublicPage path={entry.address}>
        <EntryPreview preview={preview} context={context} />
      </PublicPage>
    </>
  );
}
