import "server-only";
import { compareFields, type FieldDifference } from "#lib/content/compare.ts";
import { emptyData, formGroups } from "#lib/content/contentType.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readRevision } from "#lib/content/revisions.ts";
import { readTitles } from "#lib/content/titles.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { accountsThatMay } from "#lib/users/able.ts";
import { type Actor, assertMay, isOwn, may } from "#lib/users/policy.ts";
import { authorsOf, fourEyesTypes, isReviewed, type Ruled } from "./rule.ts";
import { type EntryReview, type ReviewView, reviewNow, reviewStateSchema, type WaitingReview } from "./schema.ts";

const columns = {
  id: true,
  revision: true,
  state: true,
  requestedBy: true,
  requestedById: true,
  requestedAt: true,
  decidedBy: true,
  decidedAt: true,
  comment: true,
} as const;

const newestFirst = { requestedAt: "desc" } as const;

type Row = Omit<ReviewView, "state"> & { state: string };

const asView = (row: Row): ReviewView => ({ ...row, state: reviewStateSchema.parse(row.state) });

/** How things stand between this entry and its second pair of eyes. Throws NotFound. */
export async function readEntryReview(actor: Actor, entryId: string): Promise<EntryReview> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id: entryId, trashedAt: null } });
  if (!entry) throw new NotFound();
  const required = (await fourEyesTypes(db)).includes(entry.type);
  const row = await db.review.findFirst({ where: { entryId }, select: columns, orderBy: newestFirst });
  const last = row && asView(row);
  const asked = row !== null && actor.userId !== null && row.requestedById === actor.userId;
  const now = reviewNow(last, entry);
  const isOpen = last?.state === "open";
  const others = required || isOpen ? await othersFor(entry, isOpen ? last.revision : entry.draft) : [];
  return {
    required,
    last,
    ready: now === "approved",
    current: last?.revision === entry.draft,
    now,
    mayDecide: isOpen && others.some(({ id }) => id === actor.userId),
    mayWithdraw: isOpen && asked,
    others: others.map(({ name }) => name),
  };
}

/** Accounts that could be the second pair of eyes for these words. */
async function othersFor(entry: Ruled, revision: number) {
  const authors = await authorsOf(db, entry, revision);
  return (await accountsThatMay(db, "content.publish")).filter(({ id }) => !authors.has(id));
}

/** Could this person be the second pair of eyes? */
async function isOther(actor: Actor, entry: Ruled, revision: number): Promise<boolean> {
  if (actor.userId === null || !may(actor, "content.publish")) return false;
  return !(await authorsOf(db, entry, revision)).has(actor.userId);
}

/** Whether these words would be refused now for want of a second pair of eyes. */
export async function isUnreviewed(actor: Actor, entry: Ruled, revision: number): Promise<boolean> {
  assertMay(actor, "content.read");
  return !(await isReviewed(db, entry, revision));
}

/** What a review is about: the words visitors see now beside those that were handed in, field by field. Throws NotFound. */
export async function readReviewChanges(actor: Actor, entryId: string, revision: number): Promise<FieldDifference[]> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id: entryId, trashedAt: null } });
  if (!entry) throw new NotFound();
  const type = typeOf(entry.type);
  const before = entry.published === null ? emptyData(type) : await readRevision(db, type, entryId, entry.published);
  const after = await readRevision(db, type, entryId, revision);
  const titles = await readTitles();
  const fields = formGroups(type).flatMap((group) => group.fields);
  return compareFields(fields, before, after, (id) => titles.get(id));
}

const lastChange = { updatedBy: true, updatedAt: true, updatedById: true } as const;

/** Reviews this person has to do with: to decide, to go on with, to publish, or asked for. Oldest first. */
export async function listWaitingReviews(actor: Actor): Promise<WaitingReview[]> {
  assertMay(actor, "content.read");
  const rows = await db.review.findMany({
    where: {
      entry: { trashedAt: null },
      OR: [
        { state: "open" },
        { state: { in: ["returned", "approved", "overtaken"] }, requestedById: actor.userId ?? "" },
      ],
    },
    select: {
      ...columns,
      decidedById: true,
      entry: {
        select: { id: true, type: true, title: true, draft: true, published: true, ...lastChange },
      },
    },
    orderBy: { requestedAt: "asc" },
  });
  const waiting: WaitingReview[] = [];
  const newest = await newestOf(rows.map(({ entry }) => entry.id));
  const required = await fourEyesTypes(db);
  for (const { entry, ...row } of rows.filter(({ id }) => newest.has(id))) {
    const kind = await kindFor(actor, row, entry);
    if (kind === null || ((kind === "overtaken" || kind === "ended") && !required.includes(entry.type))) continue;
    const { id, requestedBy, requestedAt, comment } = row;
    const { decidedBy, decidedAt } =
      kind === "ended" ? { decidedBy: entry.updatedBy, decidedAt: entry.updatedAt } : row;
    waiting.push({
      id,
      entryId: entry.id,
      type: typeOf(entry.type).key,
      title: entry.title,
      requestedBy,
      requestedAt,
      decidedBy,
      decidedAt,
      kind,
      comment,
    });
  }
  return waiting;
}

/** Of each entry the review that was asked for last, by whomever: what came before it is settled. */
async function newestOf(entryIds: string[]): Promise<Set<string>> {
  const found = await db.review.findMany({
    where: { entryId: { in: entryIds } },
    select: { id: true },
    orderBy: newestFirst,
    distinct: ["entryId"],
  });
  return new Set(found.map(({ id }) => id));
}

type Asked = { state: string; revision: number; requestedById: string | null; decidedById: string | null };

/**
 * What this person has to do with a review; null for nothing, when it is no longer about the newest words, and when they
 * are live.
 */
async function kindFor(
  actor: Actor,
  { state, revision, requestedById, decidedById }: Asked,
  entry: Ruled & { draft: number; updatedById: string | null },
): Promise<WaitingReview["kind"] | null> {
  // Others have written on; whoever asked thinks that it still waits.
  if (state === "overtaken")
    return entry.published === entry.draft || decidedById === actor.userId ? null : "overtaken";
  if (state === "approved" && revision !== entry.draft && revision !== entry.published)
    return entry.published === entry.draft || isOwn(actor, entry) ? null : "ended";
  if (revision !== entry.draft || entry.published === entry.draft) return null;
  if (state !== "open") return state === "returned" ? "returned" : "ready";
  if (await isOther(actor, entry, revision)) return "decide";
  return actor.userId !== null && requestedById === actor.userId ? "asked" : null;
}
