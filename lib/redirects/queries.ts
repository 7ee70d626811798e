import "server-only";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { fold, foldedWords } from "#lib/search/fold.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { readableAddress } from "./oldAddress.ts";
import type { RedirectFilter, RedirectRow, RedirectTarget } from "./schema.ts";

const perPage = 50;

/** Redirects to what is in the trash belong to the trash; the address leads on again when the entry is restored. */
const notTrashed = { OR: [{ entryId: null }, { entry: { trashedAt: null } }] };
const columns = {
  path: true,
  url: true,
  manual: true,
  hits: true,
  lastHitAt: true,
  createdAt: true,
  createdBy: true,
  entry: { select: { id: true, type: true, title: true } },
} as const;

const orders = {
  neu: (a: RedirectRow, b: RedirectRow) => b.createdAt.getTime() - a.createdAt.getTime(),
  aufrufe: (a: RedirectRow, b: RedirectRow) => b.hits - a.hits,
  adresse: (a: RedirectRow, b: RedirectRow) => a.path.localeCompare(b.path, "de"),
};

/** One page of the redirects that match, and how many there are. */
export async function listRedirects(actor: Actor, filter: RedirectFilter) {
  assertMay(actor, "content.read");
  const found = await matching(filter);
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(filter.seite, pages);
  return { redirects: found.slice((page - 1) * perPage, page * perPage), total: found.length, page, pages };
}

/** All the redirects that match. */
export async function findRedirects(actor: Actor, filter: RedirectFilter): Promise<RedirectRow[]> {
  assertMay(actor, "content.read");
  return matching(filter);
}

async function matching({ q, art, folge }: RedirectFilter): Promise<RedirectRow[]> {
  const manual = art === "alle" ? undefined : art === "manuell";
  const rows = await db.redirect.findMany({ where: { ...notTrashed, manual }, select: columns });
  const words = foldedWords(q);
  return (await withTargets(rows))
    .filter(({ path, target }) =>
      words.every((word) => fold(`${readableAddress(path)} ${wordsOf(target)}`).includes(word)),
    )
    .sort((a, b) => orders[folge](a, b) || orders.adresse(a, b));
}

/** One redirect that editors made. Throws NotFound, also for one that came about by itself. */
export async function readManualRedirect(actor: Actor, path: string): Promise<RedirectRow> {
  assertMay(actor, "content.read");
  const row = await db.redirect.findFirst({ where: { ...notTrashed, path, manual: true }, select: columns });
  const [found] = await withTargets(row ? [row] : []);
  if (!found) throw new NotFound("Diese Weiterleitung");
  return found;
}

const wordsOf = (target: RedirectTarget) =>
  target.kind === "url" ? target.url : `${target.title} ${target.address ?? ""}`;

type Row = Omit<RedirectRow, "target"> & {
  url: string | null;
  entry: { id: string; type: string; title: string } | null;
};

/** Adds where each entry lives. A row with neither entry nor address leads nowhere and is not shown. */
async function withTargets(rows: Row[]): Promise<RedirectRow[]> {
  const ids = rows.flatMap(({ entry }) => entry?.id ?? []);
  const addresses = await db.address.findMany({
    where: { entryId: { in: ids } },
    select: { entryId: true, path: true },
  });
  const pathOf = new Map(addresses.map(({ entryId, path }) => [entryId, path]));
  return rows.flatMap(({ url, entry, ...row }): RedirectRow[] => {
    if (entry) return [{ ...row, target: { kind: "entry" as const, ...entry, address: pathOf.get(entry.id) ?? null } }];
    return url ? [{ ...row, target: { kind: "url" as const, url } }] : [];
  });
}
