import "server-only";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { emptyData } from "../contentType.ts";
import { findOccupant } from "../occupant.ts";
import { typeOf } from "../registry.ts";
import type { TypeKey } from "../typeKeys.ts";
import { type AddressNote, noAddressNote } from "./schema.ts";

/**
 * What publishing would do with this address field: where the entry would be, what becomes of its old address, and whether
 * somebody else is there. `id` is null for an entry that is not there yet.
 */
export async function noteAddress(actor: Actor, key: TypeKey, id: string | null, typed: string): Promise<AddressNote> {
  assertMay(actor, "content.read");
  const type = typeOf(key);
  const field = type.addressField;
  if (typed === "" || !type.fields[field]?.live.safeParse(typed).success) return noAddressNote;
  const data = { ...emptyData(type), [field]: typed };
  const address = type.address(data);
  const before = id ? await db.address.findUnique({ where: { entryId: id }, select: { path: true } }) : null;
  if (before?.path === address) return noAddressNote;
  const occupant = await findOccupant(db, id, address);
  const problem = type.rules?.(data)[field] ?? occupant?.message ?? null;
  return { change: before && changeOf(before.path, address), problem };
}

/** Addresses inside a page (#…) never reach the server, so the old one cannot lead on. */
function changeOf(before: string, address: string): string {
  const change = `Nach dem Veröffentlichen: neue Adresse ${address}.`;
  return before.includes("#") ? change : `${change} Die alte Adresse ${before} leitet dann dorthin weiter.`;
}
