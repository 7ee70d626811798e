import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { recheckDraftsShowing } from "#lib/checks/recheck.ts";
import { db } from "#lib/db.ts";
import { InUse, InvalidInput, NotFound } from "#lib/errors.ts";
import { visibly } from "#lib/pageCache/visibly.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { claimMedia, type MediaTarget } from "./claim.ts";
import { cropPicture } from "./picture.ts";
import { prepare } from "./prepare.ts";
import { type Received, receive, type Upload } from "./receive.ts";
import { type Arrived, appendVersion, createMedia, findSame, type Known, searchTextOf } from "./record.ts";
import { type Crop, cropInputSchema, detailsSchema, mediaKindSchema } from "./schema.ts";
import { usesOf } from "./uses.ts";

export type Uploaded = { id: string; known: Known | null; notes: string[] };

/** Judged, cleaned and stored. Throws InvalidInput with the sentence that says why it cannot be used. */
async function arrive({ path, sha256 }: Received, { name, kinds }: Upload): Promise<Arrived> {
  const prepared = await prepare(path, { name, kinds });
  if (typeof prepared === "string") throw new InvalidInput({ file: prepared });
  return { ...prepared, name, sourceSha256: sha256 };
}

/** A new file of the library; what is there already is recognised and not kept twice. */
export async function uploadMedia(actor: Actor, upload: Upload): Promise<Uploaded> {
  assertMay(actor, "content.edit");
  return receive(upload, async (received) => {
    const before = await findSame(db, [received.sha256]);
    if (before) return { id: before.id, known: before, notes: [] };
    const arrived = await arrive(received, upload);
    return db.$transaction(async (tx) => {
      const known = await findSame(tx, [received.sha256, arrived.sha256]);
      if (known) return { id: known.id, known, notes: [] };
      const media = await createMedia(tx, actor, arrived);
      await recordAudit(tx, actor, "media.upload", media.id, { title: media.title, kind: media.kind });
      return { id: media.id, known: null, notes: arrived.notes };
    });
  });
}

/** New content at the old address; the old content stays as an earlier version. */
export async function replaceMedia(actor: Actor, target: MediaTarget, upload: Upload): Promise<string[]> {
  assertMay(actor, "content.edit");
  const media = await db.media.findUnique({ where: { id: target.id }, select: { kind: true } });
  if (!media) throw new NotFound("Diese Datei");
  return receive(upload, async (received) => {
    const arrived = await arrive(received, { ...upload, kinds: [mediaKindSchema.parse(media.kind)] });
    return visibly(async (tx) => {
      const { id, title } = await claimMedia(tx, actor, target);
      const number = await appendVersion(tx, actor, id, arrived);
      await recordAudit(tx, actor, "media.replace", id, { title, number });
      return arrived.notes;
    });
  });
}

/** Shows another part of a picture, as a further version. */
export async function cropMedia(actor: Actor, target: MediaTarget, input: unknown): Promise<void> {
  assertMay(actor, "content.edit");
  const { focalX, focalY, left, top, width, height } = parseInput(cropInputSchema, input);
  const crop: Crop = width === 100 && height === 100 ? [] : [left, top, width, height];
  const media = await db.media.findUnique({ where: { id: target.id }, select: { current: true, versions: true } });
  const version = media?.versions.find(({ number }) => number === media.current);
  if (!version) throw new NotFound("Diese Datei");
  if (version.mime === "image/svg+xml") throw new InvalidInput({ "": "Bei SVG gibt es keinen Ausschnitt." });
  const drawn = await cropPicture(version, crop, { x: focalX, y: focalY });
  await visibly(async (tx) => {
    const { id, title } = await claimMedia(tx, actor, target);
    const number = await appendVersion(tx, actor, id, {
      ...drawn,
      name: version.name,
      sourceSha256: version.sourceSha256,
    });
    await recordAudit(tx, actor, "media.crop", id, { title, number });
  });
}

/** An earlier version is served again. */
export async function serveVersion(actor: Actor, target: MediaTarget, number: number): Promise<void> {
  assertMay(actor, "content.edit");
  await visibly(async (tx) => {
    const { id, title } = await claimMedia(tx, actor, target);
    const version = await tx.mediaVersion.findUnique({ where: { mediaId_number: { mediaId: id, number } } });
    if (!version) throw new NotFound("Diese Fassung");
    await tx.media.update({ where: { id }, data: { current: number } });
    await recordAudit(tx, actor, "media.version", id, { title, number });
  });
}

/** Title, alternative text, credit, licence; for films captions and poster. */
export async function saveMedia(actor: Actor, target: MediaTarget, input: unknown): Promise<number> {
  assertMay(actor, "content.edit");
  const { captionsId = null, posterId = null, ...details } = parseInput(detailsSchema, input);
  const version = await visibly(async (tx) => {
    const media = await claimMedia(tx, actor, target);
    for (const [field, id, kind] of [
      ["captionsId", captionsId, "captions"],
      ["posterId", posterId, "image"],
    ] as const) {
      const fits = id === null || (await tx.media.findFirst({ where: { id, kind, trashedAt: null } }));
      if (!fits) throw new InvalidInput({ [field]: "Diese Datei ist nicht mehr da. Bitte wählen Sie eine andere." });
    }
    const searchText = searchTextOf(details.title, media.name);
    await tx.media.update({ where: { id: media.id }, data: { ...details, captionsId, posterId, searchText } });
    await recordAudit(tx, actor, "media.save", media.id, { title: details.title });
    return media.version;
  });
  await recheckDraftsShowing(target.id);
  return version;
}

/** The alternative text alone, as lists offer it. */
export async function describeMedia(actor: Actor, target: MediaTarget, input: unknown): Promise<number> {
  assertMay(actor, "content.edit");
  const { alt } = parseInput(detailsSchema.pick({ alt: true }), input);
  const described = await visibly(async (tx) => {
    const { id, title, version } = await claimMedia(tx, actor, target);
    await tx.media.update({ where: { id }, data: { alt } });
    await recordAudit(tx, actor, "media.save", id, { title });
    return version;
  });
  await recheckDraftsShowing(target.id);
  return described;
}

/** Keeps what somebody wrote at one place as the text for all others, unless the file has one by now. */
export async function rememberAlt(actor: Actor, id: string, alt: string): Promise<void> {
  assertMay(actor, "content.edit");
  const media = await db.media.findUnique({ where: { id, trashedAt: null }, select: { version: true, alt: true } });
  if (!media) throw new NotFound("Diese Datei");
  if (media.alt === "") await describeMedia(actor, { id, version: media.version }, { alt });
}

/** Into the trash for 30 days. Throws InUse with the places that still show it. */
export async function trashMedia(actor: Actor, target: MediaTarget): Promise<void> {
  assertMay(actor, "content.edit");
  await visibly(async (tx) => {
    const { id, title } = await claimMedia(tx, actor, target);
    const uses = await usesOf(tx, id);
    if (uses.length > 0) {
      const titles = [...new Set(uses.map((use) => `„${use.title}“`))].join(", ");
      throw new InUse(`Das kann nicht gelöscht werden, denn es wird noch gezeigt: ${titles}.`, uses);
    }
    await tx.media.update({ where: { id }, data: { trashedAt: new Date(), trashedBy: actor.name } });
    await recordAudit(tx, actor, "media.trash", id, { title });
  });
}

/** Back from the trash. */
export async function restoreMedia(actor: Actor, target: MediaTarget): Promise<void> {
  assertMay(actor, "content.edit");
  await visibly(async (tx) => {
    const { id, title } = await claimMedia(tx, actor, target);
    await tx.media.update({ where: { id }, data: { trashedAt: null, trashedBy: null } });
    await recordAudit(tx, actor, "media.restore", id, { title });
  });
}
