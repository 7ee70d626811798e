import { PreviewLinksPanel } from "#components/redaktion/preview/PreviewLinksPanel.tsx";
import { submitPreviewLink, submitRevocation } from "#lib/previewLinks/actions.ts";
import { listPreviewLinks } from "#lib/previewLinks/queries.ts";
import type { Actor } from "#lib/users/policy.ts";

/** The preview links of one entry, beside its form. */
export async function EntryPreviewLinks({ actor, id, title }: { actor: Actor; id: string; title: string }) {
  const links = await listPreviewLinks(actor, id);
  return (
    <PreviewLinksPanel entryId={id} title={title} links={links} create={submitPreviewLink} revoke={submitRevocation} />
  );
}
