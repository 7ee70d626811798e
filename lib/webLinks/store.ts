import type { WebAddress } from "#lib/checks/webAddresses.ts";
import type { Tx } from "#lib/db.ts";

/** Replaces what is known of the web addresses in an entry's newest draft; new ones wait for their first check. */
export async function writeWebLinks(tx: Tx, entryId: string, found: WebAddress[]): Promise<void> {
  const uses = [...new Map(found.map((use) => [`${use.field} ${use.url}`, use])).values()];
  await tx.webLinkUse.deleteMany({ where: { entryId } });
  for (const url of new Set(uses.map((use) => use.url))) {
    await tx.webLink.upsert({ where: { url }, create: { url }, update: {} });
  }
  if (uses.length > 0) await tx.webLinkUse.createMany({ data: uses.map((use) => ({ entryId, ...use })) });
}
