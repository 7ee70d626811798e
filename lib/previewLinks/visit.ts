/**
 * What somebody with a preview link may see: the newest draft of that one entry and the files in it. Knowing the secret is
 * the permission; everybody without it gets the same answer, whatever is wrong. Files have addresses nobody can guess, which
 * the draft names; they are open as long as a link is.
 */
import "server-only";
import { cache } from "react";
import { recordAudit } from "#lib/audit/record.ts";
import { previewWords } from "#lib/content/preview.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readNewest } from "#lib/content/revisions.ts";
import { db } from "#lib/db.ts";
import { hashOf } from "#lib/hashedSecret.ts";
import type { Actor } from "#lib/users/policy.ts";

/** Nobody in particular: the log shall not know who came. */
const guest: Actor = { userId: null, name: "Gast mit Vorschau-Link", role: "reader" };

const good = () => ({ revokedAt: null, expiresAt: { gt: new Date() }, entry: { trashedAt: null } });

/** The link behind a secret, or null when there is none that is good. */
export const findPreviewLink = cache((secret: string) =>
  db.previewLink.findFirst({ where: { id: hashOf(secret), ...good() }, include: { entry: true } }),
);

/** The newest draft of the entry behind a secret, or null. Counts the visit and writes it into the log. */
export async function visitPreview(secret: string) {
  const link = await findPreviewLink(secret);
  if (!link) return null;
  const { entry } = link;
  const counted = await db.$transaction(async (tx) => {
    const { count } = await tx.previewLink.updateMany({
      where: { id: link.id, ...good() },
      data: { visits: { increment: 1 }, lastVisitAt: new Date() },
    });
    const details = { type: entry.type, title: entry.title, note: link.note, revision: entry.draft };
    if (count > 0) await recordAudit(tx, guest, "previewLink.visit", entry.id, details);
    return count > 0;
  });
  if (!counted) return null;
  const type = typeOf(entry.type);
  const { data: words } = await readNewest(db, type, entry.id);
  return { expiresAt: link.expiresAt, ...(await previewWords(guest, type, words, "published")) };
}

/** Who may fetch a file that is not live: a guest, while a draft with a good preview link shows it. */
export async function guestFor(mediaId: string): Promise<Actor | null> {
  const use = await db.mediaUse.findFirst({
    where: {
      mediaId,
      live: false,
      entry: { trashedAt: null, previewLinks: { some: { revokedAt: null, expiresAt: { gt: new Date() } } } },
    },
  });
  return use && guest;
}
