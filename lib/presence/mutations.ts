import "server-only";
import type { SignedIn } from "#lib/auth/sessions.ts";
import { formatClock } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { assertMay, isOwn, may } from "#lib/users/policy.ts";
import { roleSchema } from "#lib/users/schema.ts";
import { around, lookedAt } from "./around.ts";
import { type Company, lately } from "./schema.ts";

/** Notes that somebody has an entry open, and says who else has and which version is the newest. */
export async function noteHere(actor: SignedIn, entryId: string, now = new Date()): Promise<Company> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id: entryId }, include: lookedAt });
  if (!entry || entry.trashedAt) return { others: [], around: "", trashedBy: entry?.trashedBy ?? null, newest: null };
  const seenAt = lately(now);
  await stay(entryId, actor.userId, seenAt, now);
  const others = await db.presence.findMany({
    where: { entryId, userId: { not: actor.userId }, seenAt, user: { active: true } },
    include: { user: { select: { name: true, role: true } } },
    orderBy: { arrivedAt: "asc" },
  });
  return {
    others: others.map(({ userId, user: { name, role }, arrivedAt }) => {
      const mayEdit = may({ userId, name, role: roleSchema.parse(role) }, "content.edit");
      return { userId, name, since: formatClock(arrivedAt), mayEdit };
    }),
    around: await around(entry),
    trashedBy: null,
    newest: {
      version: entry.version,
      revision: entry.draft,
      by: entry.updatedBy,
      own: isOwn(actor, entry),
      deed: entry.publishedAt && entry.publishedAt >= entry.updatedAt ? "veröffentlicht" : "gespeichert",
      at: formatClock(entry.updatedAt),
    },
  };
}

/** Notes that somebody has closed an entry. */
export async function noteGone(actor: SignedIn, entryId: string): Promise<void> {
  assertMay(actor, "content.read");
  await db.presence.deleteMany({ where: { entryId, userId: actor.userId } });
}

/** Whoever was away for a while has arrived anew. */
async function stay(entryId: string, userId: string, seenAt: { gte: Date }, now: Date): Promise<void> {
  const still = await db.presence.updateMany({ where: { entryId, userId, seenAt }, data: { seenAt: now } });
  if (still.count > 0) return;
  await db.presence.upsert({
    where: { entryId_userId: { entryId, userId } },
    create: { entryId, userId, arrivedAt: now, seenAt: now },
    update: { arrivedAt: now, seenAt: now },
  });
}
