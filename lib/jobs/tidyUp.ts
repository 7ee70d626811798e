import "server-only";
import { db } from "#lib/db.ts";
import { day, minute } from "#lib/duration.ts";

/** Takes away what has run out: sessions, invitations, signs of life in forms, and preview links a month after their end. */
export async function tidyUp(): Promise<undefined> {
  const now = Date.now();
  const expired = { expiresAt: { lte: new Date(now) } };
  await db.session.deleteMany({ where: expired });
  await db.invitation.deleteMany({ where: expired });
  await db.presence.deleteMany({ where: { seenAt: { lte: new Date(now - 10 * minute) } } });
  await db.previewLink.deleteMany({ where: { expiresAt: { lte: new Date(now - 30 * day) } } });
}
