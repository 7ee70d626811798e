import "server-only";
import { compareFields, type FieldDifference } from "#lib/content/compare.ts";
import { emptyData, formGroups } from "#lib/content/contentType.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readRevision } from "#lib/content/revisions.ts";
import { readTitles } from "#lib/content/titles.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay, may } from "#lib/users/policy.ts";
import { authorsOf, fourEyesTypes } from "./rule.ts";
import { type EntryReview, type ReviewView, reviewStateSchema, type WaitingReview } from "./schema.ts";

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
  const ready = last?.state === "approved" && last.revision === entry.draft && entry.published !== entry.draft;
  return { required, last, ready, mayDecide: last?.state === "open" && (await isOther(actor, entry, last.revision)) };
}

/** Could this person be the second pair of eyes? */
async function isOther(
  actor: Actor,
  entry: { id: string; type: string; published: number | null },
  revision: number,
): Promise<boolean> {
  if (actor.userId === null || !may(actor, "content.publish")) return false;
  return !(await authorsOf(db, entry, revision)).has(actor.userId);
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

/** Reviews that wait for this person: to decide, to go on with, or to publish. Oldest first. */
export async function listWaitingReviews(actor: Actor): Promise<WaitingReview[]> {
  assertMay(actor, "content.read");
  const rows = await db.review.findMany({
    where: {
      entry: { trashedAt: null },
      OR: [{ state: "open" }, { state: { in: ["returned", "approved"] }, requestedById: actor.userId ?? "" }],
    },
    select: { ...columns, entry: { select: { id: true, type: true, title: true, draft: true, published: true } } },
    orderBy: { requestedAt: "asc" },
  });
  const waiting: WaitingReview[] = [];
  const newest = new Map(rows.map((row) => [row.entry.id, row]));
  for (const { entry, ...row } of newest.values()) {
    const kind = kindOf(row, entry);
    if (kind === null || (kind === "decide" && !(await isOther(actor, entry, row.revision)))) continue;
    const { id, requestedBy, requestedAt, comment } = row;
    waiting.push({
      id,
      entryId: entry.id,
      type: typeOf(entry.type).key,
      title: entry.title,
      requestedBy,
      requestedAt,
      kind,
      comment,
    });
  }
  return waiting;
}

/** What is to be done with a review; null when it is no longer about the newest words, or they are live. */
function kindOf(
  { state, revision }: { state: string; revision: number },
  { draft, published }: { draft: number; published: number | null },
): WaitingReview["kind"] | null {
  if (revision !== draft || published === draft) return null;
  if (state === "open") return "decide";
  return state === "returned" ? "returned" : "ready";
}
