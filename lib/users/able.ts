import type { Tx } from "#lib/db.ts";
import { may, type Permission } from "./policy.ts";
import { asActor } from "./schema.ts";

/** All accounts in use that may do this, by name. */
export async function accountsThatMay(tx: Tx, permission: Permission): Promise<{ id: string; name: string }[]> {
  const accounts = await tx.user.findMany({ where: { active: true }, select: { id: true, name: true, role: true } });
  return accounts
    .filter((account) => may(asActor(account), permission))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "de"));
}
