import "server-only";
import { stat } from "node:fs/promises";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { StoredFile } from "./schema.ts";
import { isPublic } from "./shown.ts";
import { pathOf } from "./store.ts";
import { currentOf, filesOf, stampOf, withExtension } from "./view.ts";

export type ServedFile = {
  mime: string;
  etag: string;
  /** For downloads. */
  name: string;
  path: string;
  bytes: number;
  /** Asked for by its content, so browsers may keep it. */
  forever: boolean;
};

const select = { id: true, name: true, kind: true, current: true, versions: true } as const;

type Row = { name: string; current: number; versions: { number: number; files: unknown }[] };

/** A file that is shown on public pages, or null: unused ones cannot be fetched, even by those who know the id. */
export async function findPublishedFile(id: string, stamp?: string): Promise<ServedFile | null> {
  const media = await db.media.findFirst({ where: { id, ...(await isPublic(db, id)) }, select });
  return media && served(media, [currentOf(media)], stamp);
}

const nothing = { width: 0, height: 0, bytes: 0 };

/** What a file is now, live or not: for guests with a preview, who see drafts but nothing that was replaced or cut off. */
export async function findDraftFile(actor: Actor, id: string, stamp?: string): Promise<ServedFile | null> {
  assertMay(actor, "content.read");
  const media = await db.media.findFirst({ where: { id, trashedAt: null }, select });
  return media && served(media, [currentOf(media)], stamp);
}

/** Any file of the library, earlier versions and whole pictures included, for those who work with it. */
export async function findFile(actor: Actor, id: string, stamp?: string): Promise<ServedFile | null> {
  assertMay(actor, "content.read");
  const media = await db.media.findUnique({ where: { id }, select });
  const kept = media?.versions.map(({ number, mime, sha256 }) => ({ number, files: [{ ...nothing, mime, sha256 }] }));
  return media && served(media, [...media.versions, ...(kept ?? [])], stamp);
}

/** A stamp that is not (or no longer) known gets what is there now: a page that is still open stays whole. */
async function served(media: Row, versions: Row["versions"], stamp?: string): Promise<ServedFile | null> {
  const stamped = stamp && versions.flatMap(filesOf).find((file) => stampOf(file) === stamp);
  const file = stamped || filesOf(currentOf(media))[0];
  return file ? onDisk(media.name, file, Boolean(stamped)) : null;
}

async function onDisk(name: string, file: StoredFile, forever: boolean): Promise<ServedFile | null> {
  const path = pathOf(file.sha256, file.mime);
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  const { mime, sha256 } = file;
  return { mime, etag: `"${sha256}"`, name: withExtension(name, mime), path, bytes: found.size, forever };
}
