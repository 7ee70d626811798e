import "server-only";
import { db, type Tx } from "#lib/db.ts";
import type { Actor } from "#lib/users/policy.ts";
import { roleSchema } from "#lib/users/schema.ts";
import { type SessionKey, sessionSeconds } from "./token.ts";

/** A signed-in person. */
export type SignedIn = Actor & { userId: string; email: string; sessionId: string };

/** A new session; ended ones are cleared away on the occasion. */
export async function startSession(tx: Tx, userId: string): Promise<SessionKey> {
  const now = Date.now();
  await tx.session.deleteMany({ where: { expiresAt: { lte: new Date(now) } } });
  const session = await tx.session.create({ data: { userId, expiresAt: new Date(now + sessionSeconds * 1000) } });
  return { userId, sessionId: session.id };
}

/** Whose session it is, as long as it lasts and the account is active; with today's name and role. */
export async function findSession({ userId, sessionId }: SessionKey): Promise<SignedIn | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId, userId, expiresAt: { gt: new Date() }, user: { active: true } },
    select: { user: { select: { name: true, email: true, role: true } } },
  });
  if (!session) return null;
  const { name, email, role } = session.user;
  return { userId, sessionId, name, email, role: roleSchema.parse(role) };
}

/** Ends all sessions of an account, but for one if it is named. */
export async function endSessions(tx: Tx, userId: string, exceptId?: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId, NOT: { id: exceptId ?? "" } } });
}
