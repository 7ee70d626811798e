import "server-only";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "./policy.ts";
import { type Account, roleSchema } from "./schema.ts";

const columns = { id: true, name: true, email: true, role: true, active: true, passwordHash: true } as const;

type Row = { id: string; name: string; email: string; role: string; active: boolean; passwordHash: string | null };

/** All accounts by name, with the time of their last sign-in from the audit log. */
export async function listAccounts(actor: Actor): Promise<Account[]> {
  assertMay(actor, "users.manage");
  const rows = await db.user.findMany({ select: columns, orderBy: [{ name: "asc" }, { email: "asc" }] });
  const signIns = await db.auditEvent.groupBy({ by: ["userId"], where: { action: "auth.signIn" }, _max: { at: true } });
  const last = new Map(signIns.map((row) => [row.userId, row._max.at]));
  return rows.map((row) => asAccount(row, last.get(row.id) ?? null));
}

/** One account. Throws NotFound. */
export async function readAccount(actor: Actor, id: string): Promise<Account> {
  assertMay(actor, "users.manage");
  const row = await db.user.findUnique({ where: { id }, select: columns });
  if (!row) throw new NotFound("Dieses Konto");
  const last = await db.auditEvent.findFirst({
    where: { action: "auth.signIn", userId: id },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  return asAccount(row, last?.at ?? null);
}

function asAccount({ passwordHash, role, ...row }: Row, lastSignIn: Date | null): Account {
  return { ...row, role: roleSchema.parse(role), ready: passwordHash !== null, lastSignIn };
}
