/** Accounts for tests of the data layer. */
import { randomUUID } from "node:crypto";
import { db } from "#lib/db.ts";
import type { Role } from "#lib/users/policy.ts";

/** An account without a password, as an actor. */
export async function makeUser(role: Role, name: string) {
  const { id } = await db.user.create({ data: { name, role, email: `${randomUUID()}@portal.example` } });
  return { userId: id, name, role };
}
