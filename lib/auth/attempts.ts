import { minute } from "#lib/duration.ts";
import "server-only";
import { createHash } from "node:crypto";
import { db, isDuplicate, type Tx } from "#lib/db.ts";
import { LockedOut } from "#lib/errors.ts";

/** Wrong passwords in a row before an address is locked, and for how long, in milliseconds. */
export const allowedFailures = 5;
export const lockFor = 15 * minute;

/** Addresses are kept as hashes: most of them are nobody's account, some are a password typed into the wrong field. */
const keyOf = (email: string) => createHash("sha256").update(email.toLowerCase()).digest("hex");

/**
 * Counts an attempt *before* the password is checked, in one conditional write: of any number of parallel attempts only
 * as many get through as are allowed. Throws LockedOut. The same for addresses without an account.
 */
export async function countAttempt(email: string): Promise<void> {
  const id = keyOf(email);
  const now = new Date();
  const over = new Date(now.getTime() - lockFor);
  await db.signInFailure.updateMany({
    where: { id, OR: [{ lockedUntil: { lte: now } }, { lockedUntil: null, updatedAt: { lte: over } }] },
    data: { count: 0, lockedUntil: null, updatedAt: now },
  });
  if ((await take(id, now)) || (await takeFirst(id, now)) || (await take(id, now))) return;
  throw new LockedOut();
}

async function take(id: string, now: Date): Promise<boolean> {
  const taken = await db.signInFailure.updateMany({
    where: { id, count: { lt: allowedFailures }, lockedUntil: null },
    data: { count: { increment: 1 }, updatedAt: now },
  });
  return taken.count === 1;
}

async function takeFirst(id: string, now: Date): Promise<boolean> {
  const forgotten = new Date(now.getTime() - 2 * lockFor);
  await db.signInFailure.deleteMany({ where: { updatedAt: { lte: forgotten } } });
  try {
    await db.signInFailure.create({ data: { id, count: 1, updatedAt: now } });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** After a wrong password: locks the address when it was the last allowed one. True for the attempt that locked it. */
export async function lockIfUsedUp(tx: Tx, email: string): Promise<boolean> {
  const locked = await tx.signInFailure.updateMany({
    where: { id: keyOf(email), count: { gte: allowedFailures }, lockedUntil: null },
    data: { lockedUntil: new Date(Date.now() + lockFor) },
  });
  return locked.count === 1;
}

/** After the right password, or a new one. */
export async function forgetAttempts(tx: Tx, email: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { id: keyOf(email) } });
}
