import type { Metadata } from "next";
import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { missingMetadata } from "#app/(portal)/pageMetadata.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { EntryPreview } from "#components/redaktion/preview/EntryPreview.tsx";
import { formatDateTime } from "#lib/dates.ts";
import { UNKEPT_MARK } from "#lib/pageCache/pageMarks.ts";
import { findPreviewLink, visitPreview } from "#lib/previewLinks/visit.ts";

/** Like every page without a script it goes through lib/pageCache, which does not keep it because of its mark. */
export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

type Props = { params: Promise<{ secret: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const link = await findPreviewLink((await params).secret);
  const { other, ...metadata } = link
    ? { title: "Vorschau", robots: { index: false, follow: false } }
    : missingMetadata;
  return { ...metadata, other: { ...other, [UNKEPT_MARK]: "1" } };
}

const goneLead =
  "Er ist abgelaufen, oder jemand hat ihn zurückgenommen. Vielleicht fehlt auch ein Stück der Adresse. Fragen Sie bitte die Person, von der Sie ihn haben.";

/** The newest draft of one entry, for somebody without an account. */
export default async function GuestPreview({ params }: Props) {
  const found = await visitPreview((await params).secret);
  if (!found) return <MissingPage title="Dieser Vorschau-Link gilt nicht mehr" lead={goneLead} />;
  return (
    <>
      <section aria-label="Vorschau" className="preview-bar">
        <p>
          <strong>Vorschau eines Entwurfs.</strong> Er kann sich noch ändern. Der Link gilt bis{" "}
          {formatDateTime(found.expiresAt)}.
        </p>
      </section>
      <PublicPage path="">
        <EntryPreview preview={found.preview} context={found.context} />
      </PublicPage>
    </>
  );
}
