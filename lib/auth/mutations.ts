import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { assertMay } from "#lib/users/policy.ts";
import { endSessions, type SignedIn } from "./sessions.ts";

/** Ends this one session. */
export async function signOut(user: SignedIn): Promise<void> {
  assertMay(user, "content.read");
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: user.sessionId } });
    await recordAudit(tx, user, "auth.signOut", user.userId, { name: user.name });
  });
}

/** Ends all sessions of the account, on every device. */
export async function signOutEverywhere(user: SignedIn): Promise<void> {
  assertMay(user, "content.read");
  await db.$transaction(async (tx) => {
    await endSessions(tx, user.userId);
    await recordAudit(tx, user, "auth.signOutEverywhere", user.userId, { name: user.name });
  });
}
