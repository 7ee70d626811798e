import "server-only";
import { editHref } from "#lib/content/editHref.ts";
import { formatDate, shortDateTime } from "#lib/dates.ts";
import { everything } from "#lib/lists/lists.ts";
import { readTop } from "#lib/lists/queries.ts";
import type { ListRow } from "#lib/lists/schema.ts";
import { listWaitingReviews } from "#lib/reviews/queries.ts";
import type { WaitingReview } from "#lib/reviews/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { dueNow, myDrafts } from "./filters.ts";
import { itemOf, mostItems } from "./items.ts";
import type { Work } from "./schema.ts";

/** What waits for this person: own drafts, reviews, dates that have come; and what waits for others. */
export async function readMyWork(actor: Actor): Promise<{ drafts: Work; reviews: Work; asked: Work; due: Work }> {
  assertMay(actor, "content.read");
  const [drafts, reviews, due] = await Promise.all([
    readTop(actor, everything, myDrafts, mostItems),
    listWaitingReviews(actor),
    readTop(actor, everything, dueNow, mostItems),
  ]);
  const asked = reviews.filter(({ kind }) => kind === "asked");
  const waiting = reviews.filter(({ kind }) => kind !== "asked");
  return {
    drafts: { total: drafts.total, items: drafts.rows.map((row) => itemOf(row, draftMeta(row))) },
    reviews: { total: waiting.length, items: waiting.slice(0, mostItems).map(reviewItem) },
    asked: { total: asked.length, items: asked.slice(0, mostItems).map(reviewItem) },
    due: { total: due.total, items: due.rows.map((row) => itemOf(row, dueMeta(row))) },
  };
}

const draftMeta = ({ typeLabel, publishedAt, changes, updatedAt }: ListRow) => {
  const state = publishedAt ? `live, ${changes === 1 ? "1 Änderung" : `${changes} Änderungen`}` : "nicht live";
  return `${typeLabel} · ${state} · ${shortDateTime(updatedAt)}`;
};

const dueMeta = ({ typeLabel, reviewBy, owner }: ListRow) =>
  `${typeLabel} · bis ${formatDate(reviewBy ?? "")} · ${owner ?? "niemand zuständig"}`;

const reviewKinds: Record<WaitingReview["kind"], string> = {
  decide: "Bitte freigeben oder zurückgeben",
  returned: "Kam zurück",
  overtaken: "Nicht geprüft, weil weitergeschrieben wurde: bitte neu zur Prüfung geben",
  ended: "Die Freigabe gilt nicht mehr, weil weitergeschrieben wurde: bitte neu zur Prüfung geben",
  ready: "Freigegeben, kann veröffentlicht werden",
  asked: "Wartet auf Prüfung",
};

/** After an answer it tells who gave it, and what is left to do. */
const reviewItem = ({ id, entryId, type, title, kind, comment, ...review }: WaitingReview) => {
  const { by, at } = review.decidedAt
    ? { by: review.decidedBy ?? "", at: review.decidedAt }
    : { by: review.requestedBy, at: review.requestedAt };
  const said = kind === "returned" && comment ? ` · „${comment}“` : "";
  return {
    key: id,
    href: editHref({ type, id: entryId }) + (kind === "decide" ? "/pruefung" : ""),
    title,
    meta: `${reviewKinds[kind]} · von ${by}, ${shortDateTime(at)}${said}`,
  };
};
