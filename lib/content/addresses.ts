import type { Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { ContentType } from "./contentType.ts";
import { findOccupant } from "./occupant.ts";

/**
 * Gives a live entry its address. The one it had before becomes a redirect to the entry, wherever it will be, so that
 * bookmarks keep working and redirects never form a loop. Throws InvalidInput when the address is taken.
 */
export async function moveTo(
  tx: Tx,
  type: ContentType,
  entry: { id: string; title: string; path: string },
): Promise<void> {
  const { id, title, path } = entry;
  const occupant = await findOccupant(tx, id, path);
  if (occupant && !occupant.givesWay) throw new InvalidInput({ [type.addressField]: occupant.message });
  const before = await tx.address.findUnique({ where: { entryId: id } });
  const row = { path, entryId: id, type: type.key, title, modifiedAt: new Date() };
  await tx.redirect.deleteMany({ where: { path } });
  if (before && before.path !== path) await leaveRedirect(tx, id, before.path);
  await tx.address.upsert({ where: { entryId: id }, create: row, update: row });
}

/** Takes the address of an entry that is withdrawn. It leads to the entry again as soon as that is live anywhere. */
export async function leave(tx: Tx, id: string): Promise<void> {
  const address = await tx.address.findUnique({ where: { entryId: id } });
  await tx.address.deleteMany({ where: { entryId: id } });
  if (address) await leaveRedirect(tx, id, address.path);
}

/** Addresses inside a page (#…) never reach the server, so there is nothing to redirect. */
async function leaveRedirect(tx: Tx, entryId: string, path: string): Promise<void> {
  if (path.includes("#")) return;
  const redirect = { entryId, url: null, manual: false };
  await tx.redirect.upsert({ where: { path }, create: { path, ...redirect }, update: redirect });
}
