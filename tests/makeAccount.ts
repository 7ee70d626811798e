/** Accounts for tests. */
import { randomUUID } from "node:crypto";
import { hashPassword } from "#lib/auth/passwords.ts";
import { db } from "#lib/db.ts";
import type { Role } from "#lib/users/policy.ts";

/** Password of every account made here. */
export const password = "ein Haus und noch ein Haus";

let hash: Promise<string> | undefined;

/** An account that can sign in; its name is its address, so that it is found in the log. */
export async function makeAccount(role: Role) {
  hash ??= hashPassword(password);
  const email = `${role}-${randomUUID()}@example.org`;
  return db.user.create({ data: { email, name: email, role, passwordHash: await hash } });
}
