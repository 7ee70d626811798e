import "server-only";
import { listPageAt } from "#lib/addresses/reserved.ts";
import type { Tx } from "#lib/db.ts";
import type { SiteTarget } from "#lib/site/target.ts";
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

export type ShownTarget = { title: string; address: string; live: boolean };

/** How the editing area shows where something leads: as it would be typed, and whether visitors get there. */
export async function describeTargets(
  tx: Tx,
  targets: SiteTarget[],
): Promise<(target: SiteTarget) => ShownTarget | null> {
  const ids = targets.flatMap((target) => (target.kind === "entry" ? [target.id] : []));
  const entries = await tx.entry.findMany({
    where: { id: { in: ids }, trashedAt: null },
    select: { id: true, title: true, address: true },
  });
  const addresses = await tx.address.findMany({
    where: { entryId: { in: ids } },
    select: { entryId: true, path: true },
  });
  const pathOf = new Map(addresses.map(({ entryId, path }) => [entryId, path]));
  return (target) => {
    if (target.kind === "url") return { title: target.url, address: target.url, live: true };
    if (target.kind === "list")
      return { title: listPageAt(target.path)?.label ?? "", address: target.path, live: true };
    const entry = entries.find(({ id }) => id === target.id);
    const path = pathOf.get(target.id);
    return entry ? { title: entry.title, address: path ?? entry.address, live: path !== undefined } : null;
  };
}
