/**
 * Several entries at once: each row through the very function that serves a single entry, with its own version, checks
 * and permission. A row that cannot be done says why; the others go on.
 */
import "server-only";
import { editHref } from "#lib/content/editHref.ts";
import { changeLive, publishRevisionIn, withdrawIn } from "#lib/content/publish.ts";
import { typeOf } from "#lib/content/registry.ts";
import type { Saved } from "#lib/content/save.ts";
import { formatDate } from "#lib/dates.ts";
import { db, type Tx, takeBack } from "#lib/db.ts";
import { Conflict, InvalidInput, NothingToDo, UserError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { changeOwnershipIn } from "#lib/ownership/mutations.ts";
import { moveToTrashIn } from "#lib/trash/mutations.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { type BulkKey, type BulkOrder, bulkWording, type RowOutcome } from "./bulkSchema.ts";
import { dependencyRank } from "./dependencyRank.ts";
import { nobody } from "./schema.ts";

type Row = { id: string; version: number; draft: number; published: number | null };
type Work = (tx: Tx, actor: Actor, row: Row, order: BulkOrder) => Promise<Saved>;

const works: Record<BulkKey, Work> = {
  veroeffentlichen: (tx, actor, row) => {
    if (row.published === row.draft) throw new NothingToDo("Ist schon so auf der Website, es gibt keine Änderungen.");
    return publishRevisionIn(tx, actor, row, row.draft);
  },
  zurueckziehen: (tx, actor, row) => withdrawIn(tx, actor, row),
  zustaendig: (tx, actor, row, { ownerId }) =>
    changeOwnershipIn(tx, actor, row, { ownerId: ownerId === "" || ownerId === nobody ? null : ownerId }),
  pruefdatum: (tx, actor, row, { reviewBy }) => changeOwnershipIn(tx, actor, row, { reviewBy: reviewBy || null }),
  papierkorb: (tx, actor, row) => moveToTrashIn(tx, actor, row),
};

/** What visitors see changes with these, so kept pages have to know. */
const visible: BulkKey[] = ["veroeffentlichen", "zurueckziehen", "papierkorb"];

/** Does it, row by row, each in a transaction of its own. */
export async function runBulk(actor: Actor, order: BulkOrder): Promise<RowOutcome[]> {
  assertMay(actor, bulkWording[order.aktion].permission);
  const transact = visible.includes(order.aktion) ? changeLive : transaction;
  const outcomes: RowOutcome[] = [];
  for (const row of await rowsOf(order)) {
    const problem = await problemOf(row, () => transact((tx) => works[order.aktion](tx, actor, row, order)));
    outcomes.push(outcomeOf(row, bulkWording[order.aktion].done, problem));
  }
  return withStatesNow(outcomes);
}

/** How things stand afterwards. */
async function withStatesNow(outcomes: RowOutcome[]): Promise<RowOutcome[]> {
  const ids = outcomes.map(({ id }) => id);
  const entries = await db.entry.findMany({
    where: { id: { in: ids } },
    select: { id: true, publishedAt: true, changes: true },
  });
  const states = new Map(entries.map((entry) => [entry.id, entry]));
  return outcomes.map((outcome) => ({ ...outcome, ...states.get(outcome.id) }));
}

/** What would become of each row: all of it is done in one transaction that is then rolled back. */
export async function rehearseBulk(actor: Actor, order: BulkOrder): Promise<RowOutcome[]> {
  assertMay(actor, bulkWording[order.aktion].permission);
  const rows = await rowsOf(order);
  const outcomes: RowOutcome[] = [];
  await takeBack(async (tx) => {
    for (const row of rows) {
      const problem = await problemOf(row, () => works[order.aktion](tx, actor, row, order));
      outcomes.push(outcomeOf(row, plans[order.aktion](row), problem));
    }
  });
  return outcomes;
}

/** What there is now and what becomes of it. */
const plans: Record<BulkKey, (row: Loaded) => string> = {
  veroeffentlichen: ({ publishedAt, changes }) =>
    publishedAt
      ? `${changes === 1 ? "1 Änderung kommt" : `${changes} Änderungen kommen`} dazu`
      : "kommt auf die Website",
  zurueckziehen: () => "verschwindet von der Website",
  zustaendig: ({ owner }) => `bisher ${owner?.name ?? "niemand"}`,
  pruefdatum: ({ reviewBy }) => (reviewBy ? `bisher ${formatDate(reviewBy)}` : "bisher ohne Datum"),
  papierkorb: ({ publishedAt }) => (publishedAt ? "verschwindet von der Website" : "ist nicht auf der Website"),
};

const transaction = <T>(work: (tx: Tx) => Promise<T>) => db.$transaction(work);

type Loaded = Awaited<ReturnType<typeof rowsOf>>[number];

/** The chosen entries with the versions that were seen, so that what others need goes first and leaves last. */
async function rowsOf({ aktion, wahl }: BulkOrder) {
  const entries = await db.entry.findMany({
    where: { id: { in: wahl.map(({ id }) => id) }, trashedAt: null },
    select: {
      id: true,
      type: true,
      title: true,
      draft: true,
      published: true,
      publishedAt: true,
      changes: true,
      updatedBy: true,
      reviewBy: true,
      owner: { select: { name: true } },
    },
  });
  const seen = new Map(wahl.map(({ id, version }) => [id, version]));
  const direction = aktion === "zurueckziehen" || aktion === "papierkorb" ? -1 : 1;
  return entries
    .map((entry) => ({ ...entry, version: seen.get(entry.id) ?? 0 }))
    .sort(
      (a, b) => direction * (dependencyRank(a.type) - dependencyRank(b.type)) || a.title.localeCompare(b.title, "de"),
    );
}

async function problemOf(row: Loaded, work: () => Promise<Saved>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Conflict) return `Inzwischen von ${row.updatedBy} geändert. Bitte ansehen und neu auswählen.`;
    if (error instanceof InvalidInput) return Object.values(error.fields).join(" ");
    if (error instanceof UserError) return error.message;
    log.error({ err: error }, "A bulk action failed for one entry");
    return "Das hat nicht geklappt. Bitte versuchen Sie es einzeln.";
  }
}

function outcomeOf(row: Loaded, news: string, problem: string | null): RowOutcome {
  const { id, version, title, type, publishedAt, changes } = row;
  const typeLabel = typeOf(type).label.one;
  return { id, version, title, typeLabel, href: editHref(row), publishedAt, changes, news, problem };
}
