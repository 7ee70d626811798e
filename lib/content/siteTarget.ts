import "server-only";
import { listPageAt } from "#lib/addresses/reserved.ts";
import type { Tx } from "#lib/db.ts";
import { entryIdsOf, type SiteTarget } from "#lib/site/target.ts";
import { readDestination } from "./destination.ts";

/** What somebody means who typed where a menu or the banner leads; a string says why it cannot be told. */
export async function readSiteTarget(tx: Tx, typed: string): Promise<SiteTarget | string> {
  if (listPageAt(typed)) return { kind: "list", path: typed };
  const destination = await readDestination(tx, typed);
  if (typeof destination === "string" || destination.kind === "url") return destination;
  // The page with the words of a list: the list is there even while the words are not.
  const entry = await tx.entry.findUnique({ where: { id: destination.id }, select: { type: true, address: true } });
  return entry?.type === "page" && listPageAt(entry.address) ? { kind: "list", path: entry.address } : destination;
}

/** `address` is what would be typed; `note` says in German why visitors do not get there, or is "". */
export type ShownTarget = { address: string; note: string };

/** How the editing area shows where something leads; null for an entry that is no more. */
export async function describeTargets(tx: Tx, targets: SiteTarget[]) {
  const ids = entryIdsOf(targets);
  const entries = await tx.entry.findMany({
    where: { id: { in: ids } },
    select: { id: true, address: true, trashedAt: true },
  });
  const addresses = await tx.address.findMany({
    where: { entryId: { in: ids } },
    select: { entryId: true, path: true },
  });
  const pathOf = new Map(addresses.map(({ entryId, path }) => [entryId, path]));
  return (target: SiteTarget): ShownTarget | null => {
    if (target.kind === "url") return { address: target.url, note: "" };
    if (target.kind === "list") return { address: target.path, note: "" };
    const entry = entries.find(({ id }) => id === target.id);
    if (!entry) return null;
    const path = pathOf.get(target.id);
    if (path) return { address: path, note: "" };
    const note = entry.trashedAt ? "Der Eintrag liegt im Papierkorb." : "Zurzeit nicht auf der Website.";
    return { address: entry.address, note };
  };
}
