import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { TooBusy } from "#lib/errors.ts";
import { turnstile } from "#lib/turnstile.ts";

/** Argon2id (the library's default kind) with the parameters OWASP recommends; memory in KiB. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing is made to be costly: this many at a time, so that a flood of sign-ins cannot take the whole machine. */
const atOnce = 2;
/** This many may wait; whoever comes later is sent away at once. */
const mayWait = 40;

const hashing = turnstile(atOnce);

/** Throws TooBusy when too many passwords are waiting to be checked. To be called before an attempt is counted. */
export function assertHashingFree(): void {
  if (hashing.waiting() >= mayWait) throw new TooBusy();
}

/** The same characters typed on different systems can be different bytes; NFC makes them one. */
const bytesOf = (password: string) => password.normalize("NFC");

export function hashPassword(password: string): Promise<string> {
  return hashing.pass(() => hash(bytesOf(password), parameters));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the right one. Without a stored hash it is compared with a decoy, which takes just as long:
 * the time of the answer says nothing about whether the account exists.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const against = stored ?? (await decoy);
  const matches = await hashing.pass(() => verify(against, bytesOf(password)));
  return matches && stored !== null && stored !== undefined;
}
