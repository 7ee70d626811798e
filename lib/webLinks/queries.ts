import "server-only";
import { fieldLabel } from "#lib/checks/fieldLabel.ts";
import { typeOf } from "#lib/content/registry.ts";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { LinkFilter, LinkRow } from "./schema.ts";

const perPage = 50;

const wanted = {
  kaputt: { ignored: false, problem: { not: null } },
  ungeprueft: { ignored: false, checkedAt: null },
  ignoriert: { ignored: true },
  alle: {},
};

/** One page of the web addresses in drafts, the longest broken first. */
export async function listWebLinks(actor: Actor, { zeige, seite }: LinkFilter) {
  assertMay(actor, "content.read");
  const inUse = { entry: { trashedAt: null } };
  const where = { ...wanted[zeige], uses: { some: inUse } };
  const total = await db.webLink.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(seite, pages);
  const rows = await db.webLink.findMany({
    where,
    orderBy: [{ brokenSince: { sort: "asc", nulls: "last" } }, { url: "asc" }],
    skip: (page - 1) * perPage,
    take: perPage,
    include: { uses: { where: inUse, include: { entry: { select: { id: true, type: true, title: true } } } } },
  });
  const links = rows.map(
    ({ uses, ...link }): LinkRow => ({
      ...link,
      uses: uses.map(({ field, text, entry }) => {
        const type = typeOf(entry.type);
        return {
          entryId: entry.id,
          entryTitle: entry.title,
          segment: type.segment,
          field,
          fieldLabel: fieldLabel(type, field),
          text,
        };
      }),
    }),
  );
  return { links, total, page, pages };
}

/** How many web addresses in drafts lead nowhere, and how many nobody has tried yet. */
export async function countWebLinks(actor: Actor): Promise<{ broken: number; unchecked: number }> {
  assertMay(actor, "content.read");
  const count = (which: "kaputt" | "ungeprueft") =>
    db.webLink.count({ where: { ...wanted[which], uses: { some: { entry: { trashedAt: null } } } } });
  const [broken, unchecked] = await Promise.all([count("kaputt"), count("ungeprueft")]);
  return { broken, unchecked };
}
