import "server-only";
import { z } from "zod";
import { type OpenFact, withFields } from "#lib/content/contentType.ts";
import { editHref } from "#lib/content/editHref.ts";
import { contentTypes, typeOf } from "#lib/content/registry.ts";
import { db } from "#lib/db.ts";
import { lately } from "#lib/presence/schema.ts";
import { reviewNow } from "#lib/reviews/schema.ts";
import { nextPlansSchema } from "#lib/schedules/schema.ts";
import { accountsThatMay } from "#lib/users/able.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { Filters } from "./activeFilters.ts";
import { conditionsOf, orderOf } from "./conditions.ts";
import type { EntryList, ListPage, ListQuery, ListRow, OwnFilter, SavedView } from "./schema.ts";

const perPage = 50;

/** What a row shows. Who has the entry open matters to others only. */
const columnsFor = ({ userId }: Actor) =>
  ({
    id: true,
    type: true,
    title: true,
    address: true,
    version: true,
    changes: true,
    openCount: true,
    publishedAt: true,
    updatedAt: true,
    updatedBy: true,
    reviewBy: true,
    owner: { select: { name: true } },
    schedules: { where: { state: "waiting" }, orderBy: { at: "asc" }, select: { action: true, at: true } },
    draft: true,
    published: true,
    reviews: { orderBy: { requestedAt: "desc" }, take: 1, select: { state: true, revision: true } },
    presences: {
      where: { seenAt: lately(), userId: { not: userId ?? "" }, user: { active: true } },
      orderBy: { arrivedAt: "asc" },
      select: { user: { select: { name: true } } },
    },
    _count: { select: { comments: { where: { resolvedAt: null } } } },
  }) as const;

type Stored = Omit<ListRow, "typeLabel" | "href" | "owner" | "planned" | "review" | "openComments" | "here"> & {
  owner: { name: string } | null;
  schedules: { action: string; at: Date }[];
  draft: number;
  published: number | null;
  reviews: { state: string; revision: number }[];
  presences: { user: { name: string } }[];
  _count: { comments: number };
};

function asRow({ owner, schedules, reviews, presences, _count, draft, published, ...row }: Stored): ListRow {
  const { label } = typeOf(row.type);
  return {
    ...row,
    owner: owner?.name ?? null,
    planned: nextPlansSchema.parse(schedules),
    review: reviewNow(reviews[0], { draft, published }),
    openComments: _count.comments,
    here: presences.map(({ user }) => user.name),
    typeLabel: label.one,
    href: editHref(row),
  };
}

/** The open facts of entries, each with the field it is about. */
export async function readOpenFacts(actor: Actor, rows: ListRow[]): Promise<{ row: ListRow; facts: OpenFact[] }[]> {
  assertMay(actor, "content.read");
  const entries = await db.entry.findMany({
    where: { id: { in: rows.map(({ id }) => id) }, trashedAt: null },
    select: { id: true, openFacts: true },
  });
  const known = new Map(entries.map(({ id, openFacts }) => [id, z.array(z.string()).parse(openFacts)]));
  return rows.map((row) => ({ row, facts: withFields(typeOf(row.type), known.get(row.id) ?? []) }));
}

/** One page of a list; behind the last one, the last one. */
export async function readList(actor: Actor, list: EntryList, query: ListQuery): Promise<ListPage> {
  assertMay(actor, "content.read");
  const where = conditionsOf(list, query, actor);
  const rowsOf = (page: number) =>
    db.entry.findMany({
      where,
      orderBy: orderOf(query),
      skip: (page - 1) * perPage,
      take: perPage,
      select: columnsFor(actor),
    });
  const [total, rows] = await Promise.all([db.entry.count({ where }), rowsOf(query.seite)]);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(query.seite, pages);
  return { rows: (page === query.seite ? rows : await rowsOf(page)).map(asRow), total, page, pages };
}

/** The first rows of a list and how many there are, for pages that lead to it. */
export async function readTop(actor: Actor, list: EntryList, query: ListQuery, count: number) {
  assertMay(actor, "content.read");
  const where = conditionsOf(list, query, actor);
  const rows = await db.entry.findMany({ where, orderBy: orderOf(query), take: count, select: columnsFor(actor) });
  return { rows: rows.map(asRow), total: rows.length < count ? rows.length : await db.entry.count({ where }) };
}

/** How many entries a list has. */
export async function countList(actor: Actor, list: EntryList, query: ListQuery): Promise<number> {
  assertMay(actor, "content.read");
  return db.entry.count({ where: conditionsOf(list, query, actor) });
}

/** What other people have changed last. */
export async function readRecent(actor: Actor, count: number): Promise<ListRow[]> {
  assertMay(actor, "content.read");
  const where = { trashedAt: null, updatedById: { not: actor.userId ?? "" } };
  return (
    await db.entry.findMany({ where, orderBy: { updatedAt: "desc" }, take: count, select: columnsFor(actor) })
  ).map(asRow);
}

/** Everybody who can look after entries, by name. */
export async function listOwners(actor: Actor): Promise<{ id: string; name: string }[]> {
  assertMay(actor, "content.read");
  return accountsThatMay(db, "content.edit");
}

/** What the filters of a list offer: people, and what only its type has. */
export async function readFilters(actor: Actor, list: EntryList): Promise<Filters> {
  assertMay(actor, "content.read");
  const authors = await db.entry.groupBy({
    by: ["updatedBy"],
    where: { trashedAt: null, type: list.type ?? undefined },
  });
  return {
    owners: await listOwners(actor),
    authors: authors.map(({ updatedBy }) => updatedBy).sort((a, b) => a.localeCompare(b, "de")),
    types: list.type ? [] : contentTypes.map(({ key, label }) => ({ value: key, label: label.many })),
    own: list.type ? await readOwnFilters(actor, list.type) : [],
  };
}

async function readOwnFilters(actor: Actor, key: string): Promise<OwnFilter[]> {
  assertMay(actor, "content.read");
  return Promise.all(
    Object.entries(typeOf(key).filters ?? {}).map(async ([name, { label, choices }]) => {
      if (Array.isArray(choices)) return { name, label, options: choices };
      const entries = await db.entry.findMany({
        where: { type: choices.of, trashedAt: null },
        select: { id: true, title: true },
        orderBy: { sortKey: "asc" },
      });
      return { name, label, options: entries.map(({ id, title }) => ({ value: id, label: title })) };
    }),
  );
}

/** The views somebody has saved of a list, by name. Nobody sees those of others. */
export async function listSavedViews(actor: Actor, list: EntryList): Promise<SavedView[]> {
  assertMay(actor, "content.read");
  if (actor.userId === null) return [];
  const views = await db.savedView.findMany({
    where: { userId: actor.userId, list: list.path },
    select: { id: true, name: true, query: true },
  });
  return views.sort((a, b) => a.name.localeCompare(b.name, "de"));
}
