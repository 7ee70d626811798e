import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { passwordLength } from "#lib/users/passwordRules.ts";
import { asActor } from "#lib/users/schema.ts";
import { countAttempt, forgetAttempts, lockIfUsedUp } from "./attempts.ts";
import { assertHashingFree, verifyPassword } from "./passwords.ts";
import { startSession } from "./sessions.ts";
import type { SessionKey } from "./token.ts";

/** A refusal never comes sooner, in milliseconds: what is written about known accounts must not show in the time. */
const refusalTakes = 400;

/**
 * Signs a person in and returns the new session. Throws InvalidInput, LockedOut or TooBusy; a wrong password, an unknown
 * address and a deactivated account get the same answer in the same time.
 */
export async function signIn(input: { email: string; password: string }): Promise<SessionKey> {
  const atTheEarliest = pause(refusalTakes);
  try {
    return await checkAndStart(input.email.trim().toLowerCase(), input.password);
  } catch (error) {
    await atTheEarliest;
    throw error;
  }
}

async function checkAndStart(email: string, password: string): Promise<SessionKey> {
  if (!email || !password) throw new InvalidInput(missing(email, password));
  assertHashingFree();
  await countAttempt(email);
  const user = await db.user.findUnique({ where: { email } });
  const right = await verifyPassword(user?.passwordHash, password.slice(0, passwordLength.max + 1));
  if (!user?.active || !right) {
    await noteFailure(email, user);
    throw new InvalidInput({ email: "E-Mail-Adresse oder Passwort ist falsch. Bitte prüfen Sie beides." });
  }
  return db.$transaction(async (tx) => {
    await forgetAttempts(tx, email);
    await recordAudit(tx, asActor(user), "auth.signIn", user.id, { name: user.name });
    return startSession(tx, user.id);
  });
}

/** Only known accounts enter the audit log: an unknown address may be anything, and anybody could fill the log. */
async function noteFailure(email: string, user: Parameters<typeof asActor>[0] | null): Promise<void> {
  await db.$transaction(async (tx) => {
    const locked = await lockIfUsedUp(tx, email);
    if (!user) return;
    await recordAudit(tx, asActor(user), "auth.failed", user.id, { name: user.name });
    if (locked) await recordAudit(tx, asActor(user), "auth.lockout", user.id, { name: user.name });
  });
}

function missing(email: string, password: string): Record<string, string> {
  return {
    ...(email ? {} : { email: "Bitte geben Sie Ihre E-Mail-Adresse ein." }),
    ...(password ? {} : { password: "Bitte geben Sie Ihr Passwort ein." }),
  };
}
