/** Run by the start script under plain Node, before the server: imports nothing that needs Next. */
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { hashPassword } from "#lib/auth/passwords.ts";
import { db } from "#lib/db.ts";
import { SettingsError } from "#lib/errors.ts";
import { invite } from "./invitations.ts";
import { passwordProblem } from "./passwordRules.ts";
import { system } from "./policy.ts";

const name = "Administration";

/** Creates the first account with the settings' e-mail and password. Does nothing once there is an account. */
export async function createFirstAccount(admin: { email: string; password: string }): Promise<void> {
  if ((await db.user.count()) > 0) return;
  const email = admin.email.trim().toLowerCase();
  const problem = passwordProblem(admin.password, { email, name });
  if (problem) throw new SettingsError(`ADMIN_PASSWORD: ${problem}`);
  const passwordHash = await hashPassword(admin.password);
  await db.$transaction(async (tx) => {
    const user = await tx.user.create({ data: { email, name, role: "admin", passwordHash } });
    await tx.invitation.deleteMany({ where: { userId: null } });
    await recordAudit(tx, system, "user.create", user.id, { name, role: "admin" });
  });
}

/** While there is no account: a one-time path to create the first one, replacing earlier ones. Otherwise null. */
export async function createSetupInvitation(): Promise<string | null> {
  return db.$transaction(async (tx) => ((await tx.user.count()) === 0 ? invite(tx, null) : null));
}
