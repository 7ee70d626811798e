import { day, hour } from "#lib/duration.ts";
import "server-only";
import { db, type Tx } from "#lib/db.ts";
import { UserError } from "#lib/errors.ts";
import { hashOf, newSecret } from "#lib/hashedSecret.ts";

/** How long an address to choose a password is good for, in milliseconds. */
export const validFor = { setup: hour, account: 7 * day } as const;

/** The address was used, replaced or has run out. */
export class InvitationGone extends UserError {
  constructor() {
    super("Dieser Link gilt nicht mehr. Bitte lassen Sie sich von der Administration einen neuen geben.");
  }
}

/**
 * A new one-time address (path and query) for an account, or for the first one when the id is null. Replaces earlier
 * ones. Only the hash of its secret is stored, so nobody can read it from the database.
 */
export async function invite(tx: Tx, userId: string | null): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + (userId === null ? validFor.setup : validFor.account));
  await tx.invitation.deleteMany({ where: { userId } });
  await tx.invitation.create({ data: { id: hashOf(secret), userId, expiresAt } });
  return `/redaktion/einrichten?schluessel=${secret}`;
}

/** Whom an invitation is for: an account, or null for the first account of all. Throws InvitationGone. */
export async function findInvitation(secret: string): Promise<{ id: string; name: string; email: string } | null> {
  const invitation = await db.invitation.findUnique({
    where: { id: hashOf(secret), expiresAt: { gt: new Date() } },
    select: { userId: true, user: { select: { id: true, name: true, email: true, active: true } } },
  });
  if (!invitation) throw new InvitationGone();
  if (invitation.userId === null) {
    if ((await db.user.count()) > 0) throw new InvitationGone();
    return null;
  }
  if (!invitation.user?.active) throw new InvitationGone();
  const { id, name, email } = invitation.user;
  return { id, name, email };
}

/** Uses an invitation up; of two at the same time only one gets through. Throws InvitationGone. */
export async function useUp(tx: Tx, secret: string): Promise<void> {
  const used = await tx.invitation.deleteMany({ where: { id: hashOf(secret), expiresAt: { gt: new Date() } } });
  if (used.count === 0) throw new InvitationGone();
}
