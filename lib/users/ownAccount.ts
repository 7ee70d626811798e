import "server-only";
import { changesBetween } from "#lib/audit/changes.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { countAttempt, forgetAttempts } from "#lib/auth/attempts.ts";
import { assertHashingFree, hashPassword, verifyPassword } from "#lib/auth/passwords.ts";
import { endSessions, type SignedIn } from "#lib/auth/sessions.ts";
import { db } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { checkNewPassword, type NewPassword } from "./newPassword.ts";
import { passwordLength } from "./passwordRules.ts";
import { assertMay } from "./policy.ts";
import { renameSchema } from "./schema.ts";

/** Changes the own name, as others see it in lists and in the log. */
export async function renameMyself(user: SignedIn, input: unknown): Promise<void> {
  assertMay(user, "content.read");
  const { name } = parseInput(renameSchema, input);
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: user.userId }, data: { name } });
    const changes = changesBetween({ Name: user.name }, { Name: name });
    await recordAudit(tx, user, "user.rename", user.userId, { name, changes });
  });
}

/**
 * Changes the own password and ends all other sessions. The old one is needed, and guessing it is limited as it is when
 * signing in. Throws InvalidInput or LockedOut.
 */
export async function changeMyPassword(user: SignedIn, input: NewPassword & { current: string }): Promise<void> {
  assertMay(user, "content.read");
  checkNewPassword(input, user);
  assertHashingFree();
  await countAttempt(user.email);
  const stored = await db.user.findUnique({ where: { id: user.userId }, select: { passwordHash: true } });
  if (!(await verifyPassword(stored?.passwordHash, input.current.slice(0, passwordLength.max + 1)))) {
    throw new InvalidInput({ current: "Das bisherige Passwort ist falsch." });
  }
  const passwordHash = await hashPassword(input.password);
  await db.$transaction(async (tx) => {
    const where = { id: user.userId, passwordHash: stored?.passwordHash ?? null };
    const changed = await tx.user.updateMany({ where, data: { passwordHash } });
    if (changed.count === 0) throw new InvalidInput({ current: "Das Passwort wurde gerade anderswo geändert." });
    await endSessions(tx, user.userId, user.sessionId);
    await tx.invitation.deleteMany({ where: { userId: user.userId } });
    await forgetAttempts(tx, user.email);
    await recordAudit(tx, user, "user.password", user.userId, { name: user.name });
  });
}
