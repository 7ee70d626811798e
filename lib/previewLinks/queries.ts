import "server-only";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { PreviewLinkRow } from "./schema.ts";

/** The preview links of an entry that are still good, the newest first. */
export async function listPreviewLinks(actor: Actor, entryId: string): Promise<PreviewLinkRow[]> {
  assertMay(actor, "content.edit");
  return db.previewLink.findMany({
    where: { entryId, revokedAt: null, expiresAt: { gt: new Date() }, entry: { trashedAt: null } },
    orderBy: { createdAt: "desc" },
    omit: { entryId: true, revokedBy: true },
  });
}
