/** What the page of an entry shows beside its words, as a mark to be compared: reviews, comments, plans, the four-eyes rule. */
import { db } from "#lib/db.ts";
import { fourEyesTypes } from "#lib/reviews/rule.ts";

/** What has to be read of an entry for that. */
export const lookedAt = {
  reviews: { orderBy: { requestedAt: "desc" as const }, take: 1, select: { id: true, state: true } },
  _count: {
    select: {
      comments: { where: { resolvedAt: null } },
      schedules: { where: { state: { in: ["waiting", "failed"] } } },
    },
  },
};

type LookedAt = {
  type: string;
  reviews: { id: string; state: string }[];
  _count: { comments: number; schedules: number };
};

export async function around({ type, reviews, _count }: LookedAt): Promise<string> {
  return JSON.stringify([reviews, _count, (await fourEyesTypes(db)).includes(type)]);
}
