import type { Tx } from "#lib/db.ts";
import { fold } from "#lib/search/fold.ts";
import { type Actor, by } from "#lib/users/policy.ts";
import { addressName, printable, titleFrom } from "./fileName.ts";
import type { Prepared } from "./prepared.ts";

/** A prepared file with where it came from. */
export type Arrived = Prepared & { name: string; sourceSha256: string };

/** What is found by words: title and file name. */
export const searchTextOf = (title: string, name: string) => fold(`${title} ${name}`);

const versionRow = (actor: Actor, arrived: Arrived) => ({
  name: printable(arrived.name).slice(0, 200),
  mime: arrived.mime,
  bytes: arrived.bytes,
  width: arrived.width,
  height: arrived.height,
  sha256: arrived.sha256,
  sourceSha256: arrived.sourceSha256,
  pages: arrived.pages,
  tagged: arrived.tagged,
  focalX: arrived.focal.x,
  focalY: arrived.focal.y,
  crop: arrived.crop,
  files: arrived.files,
  ...by(actor),
});

/** The rows of a new file. */
export async function createMedia(tx: Tx, actor: Actor, arrived: Arrived) {
  const name = addressName(arrived.name, arrived.files[0]?.mime ?? arrived.mime);
  const title = printable(arrived.title) || titleFrom(arrived.name);
  const searchText = searchTextOf(title, name);
  return tx.media.create({
    data: {
      kind: arrived.kind,
      title,
      name,
      searchText,
      createdBy: actor.name,
      updatedBy: actor.name,
      versions: { create: { number: 1, ...versionRow(actor, arrived) } },
    },
  });
}

/** A further version, which is served from now on. */
export async function appendVersion(tx: Tx, actor: Actor, mediaId: string, arrived: Arrived): Promise<number> {
  const newest = await tx.mediaVersion.aggregate({ where: { mediaId }, _max: { number: true } });
  const number = (newest._max.number ?? 0) + 1;
  await tx.mediaVersion.create({ data: { mediaId, number, ...versionRow(actor, arrived) } });
  await tx.media.update({ where: { id: mediaId }, data: { current: number } });
  return number;
}

export type Known = { id: string; title: string; trashed: boolean };

/** A file that has or had this content, in the trash or not. */
export async function findSame(tx: Tx, hashes: string[]): Promise<Known | null> {
  const version = await tx.mediaVersion.findFirst({
    where: { OR: [{ sourceSha256: { in: hashes } }, { sha256: { in: hashes } }] },
    select: { media: { select: { id: true, title: true, trashedAt: true } } },
    orderBy: [{ createdAt: "asc" }],
  });
  return version && { id: version.media.id, title: version.media.title, trashed: version.media.trashedAt !== null };
}
