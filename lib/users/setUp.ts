import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { forgetAttempts } from "#lib/auth/attempts.ts";
import { assertHashingFree, hashPassword } from "#lib/auth/passwords.ts";
import { endSessions, startSession } from "#lib/auth/sessions.ts";
import type { SessionKey } from "#lib/auth/token.ts";
import { db, type Tx } from "#lib/db.ts";
import { parseInput } from "#lib/parse.ts";
import { findInvitation, InvitationGone, useUp } from "./invitations.ts";
import { checkNewPassword, type NewPassword } from "./newPassword.ts";
import { asActor, personSchema } from "./schema.ts";

type Person = { name: string; email: string };

/**
 * Chooses the password of an invited account, or creates the first account; then signs in. The secret of the address is
 * the permission, good for one time. Throws InvitationGone or InvalidInput; then nothing has changed.
 */
export async function setUp(secret: string, input: Partial<Person> & NewPassword): Promise<SessionKey> {
  const invited = await findInvitation(secret);
  const person = parseInput(personSchema, { name: input.name, email: invited?.email ?? input.email });
  checkNewPassword(input, person);
  assertHashingFree();
  const passwordHash = await hashPassword(input.password);
  return db.$transaction(async (tx) => {
    await useUp(tx, secret);
    const user = invited
      ? await acceptInvitation(tx, invited.id, { name: person.name, passwordHash })
      : await createFirst(tx, { ...person, passwordHash });
    await forgetAttempts(tx, user.email);
    await recordAudit(tx, asActor(user), "auth.signIn", user.id, { name: user.name });
    return startSession(tx, user.id);
  });
}

async function acceptInvitation(tx: Tx, id: string, data: { name: string; passwordHash: string }) {
  const changed = await tx.user.updateMany({ where: { id, active: true }, data });
  if (changed.count === 0) throw new InvitationGone();
  await endSessions(tx, id);
  const user = await tx.user.findUniqueOrThrow({ where: { id } });
  await recordAudit(tx, asActor(user), "user.setUp", id, { name: user.name });
  return user;
}

async function createFirst(tx: Tx, data: Person & { passwordHash: string }) {
  if ((await tx.user.count()) > 0) throw new InvitationGone();
  const user = await tx.user.create({ data: { ...data, role: "admin" } });
  await recordAudit(tx, asActor(user), "user.create", user.id, { name: user.name, role: "admin" });
  return user;
}
