/** Preview links: who may make them, whom they let in, and what they show. */
import { beforeEach, expect, test } from "vitest";
import { previewEntry } from "#lib/content/preview.ts";
import { publish, withdraw } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { hashOf } from "#lib/hashedSecret.ts";
import { createPreviewLink, revokePreviewLink } from "#lib/previewLinks/mutations.ts";
import { listPreviewLinks } from "#lib/previewLinks/queries.ts";
import { guestFor, visitPreview } from "#lib/previewLinks/visit.ts";
import { editor, type Made, makeDraft, makePublished, paragraph, reader } from "#tests/factories.ts";

const input = { note: "Für den Träger", days: "7" };
const secretOf = (path: string) => path.replace("/vorschau/", "");
let draft: Made;
let secret: string;

beforeEach(async () => {
  draft = await makeDraft("project", { title: "Noch geheim" });
  secret = secretOf(await createPreviewLink(editor, draft.id, input));
});

test("shows the newest draft, also after the next save, and counts each visit in the log without a name", async () => {
  expect((await visitPreview(secret))?.preview).toMatchObject({ kind: "project", project: { title: "Noch geheim" } });
  await saveDraft(editor, draft, { ...draft.input, title: "Neuer Titel" });
  expect((await visitPreview(secret))?.preview).toMatchObject({ project: { title: "Neuer Titel" } });
  expect(await listPreviewLinks(editor, draft.id)).toMatchObject([{ note: "Für den Träger", visits: 2 }]);
  const visits = await db.auditEvent.findMany({ where: { subject: draft.id, action: "previewLink.visit" } });
  expect(visits).toHaveLength(2);
  expect(visits[0]).toMatchObject({ userId: null, actor: "Gast mit Vorschau-Link" });
});

test("the secret is long, and only its hash is stored", async () => {
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  const stored = JSON.stringify([await db.previewLink.findMany(), await db.auditEvent.findMany()]);
  expect(stored).not.toContain(secret);
  expect(await db.previewLink.findUnique({ where: { id: hashOf(secret) } })).toMatchObject({ entryId: draft.id });
});

test("whoever guesses, comes too late or was shut out sees nothing", async () => {
  expect(await visitPreview("geraten")).toBeNull();
  expect(await visitPreview(hashOf(secret))).toBeNull();
  expect(await visitPreview("")).toBeNull();

  await db.previewLink.update({ where: { id: hashOf(secret) }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await visitPreview(secret)).toBeNull();

  const second = secretOf(await createPreviewLink(editor, draft.id, input));
  await revokePreviewLink(editor, draft.id, hashOf(second));
  expect(await visitPreview(second)).toBeNull();
  await expect(revokePreviewLink(editor, draft.id, hashOf(second))).rejects.toThrow(NotFound);

  const third = secretOf(await createPreviewLink(editor, draft.id, input));
  await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
  expect(await visitPreview(third)).toBeNull();
  expect(await listPreviewLinks(editor, draft.id)).toEqual([]);
  await expect(createPreviewLink(editor, draft.id, input)).rejects.toThrow(NotFound);
  expect(await db.auditEvent.count({ where: { subject: draft.id, action: "previewLink.visit" } })).toBe(0);
});

test("readers make, see and revoke no links; a link is revoked with its own entry only", async () => {
  await expect(createPreviewLink(reader, draft.id, input)).rejects.toThrow(NotAllowed);
  await expect(listPreviewLinks(reader, draft.id)).rejects.toThrow(NotAllowed);
  await expect(revokePreviewLink(reader, draft.id, hashOf(secret))).rejects.toThrow(NotAllowed);
  const other = await makeDraft("project");
  await expect(revokePreviewLink(editor, other.id, hashOf(secret))).rejects.toThrow(NotFound);
  expect(await visitPreview(secret)).not.toBeNull();
});

test("a link has a purpose and an end", async () => {
  await expect(createPreviewLink(editor, draft.id, { note: " ", days: "7" })).rejects.toThrow(InvalidInput);
  await expect(createPreviewLink(editor, draft.id, { note: "x", days: "3650" })).rejects.toThrow(InvalidInput);
});

test("guests learn nothing of other drafts: no titles, no addresses, no newer words", async () => {
  const carrier = await makeDraft("carrier", { name: "Geheimer Träger" });
  const live = await makePublished("carrier", { name: "Bekannter Träger" });
  const linked = await makeDraft("page", { title: "Geheime Seite" });
  const story = paragraph("Mehr dazu auf einer Seite", linked.id);
  const words = { ...draft.input, carrier: carrier.id, story };
  const saved = await saveDraft(editor, draft, words);
  const shown = JSON.stringify(await visitPreview(secret));
  expect(shown).not.toContain("Geheimer Träger");
  expect(shown).not.toContain(String(linked.input.path));
  // Editors see both.
  const own = JSON.stringify((await previewEntry(editor, draft.id))?.preview);
  expect(own).toContain("Geheimer Träger");
  expect((await previewEntry(editor, draft.id))?.context.addresses).toEqual({
    [carrier.id]: expect.any(String),
    [linked.id]: linked.input.path,
  });

  await saveDraft(editor, live, { ...live.input, name: "Künftiger Name" });
  await saveDraft(editor, saved, { ...words, carrier: live.id });
  const next = JSON.stringify(await visitPreview(secret));
  expect(next).toContain("Bekannter Träger");
  expect(next).not.toContain("Künftiger Name");
});

test("a link goes on showing the newest draft of what is published and withdrawn meanwhile", async () => {
  const saved = await publish(editor, draft, draft.input);
  const next = await saveDraft(editor, saved, { ...draft.input, title: "Nächste Fassung" });
  expect((await visitPreview(secret))?.preview).toMatchObject({ project: { title: "Nächste Fassung" } });
  await withdraw(editor, next);
  expect((await visitPreview(secret))?.preview).toMatchObject({ project: { title: "Nächste Fassung" } });
});

test("files of a draft are for its guests, as long as there may be some", async () => {
  await db.media.create({
    data: {
      id: "bild",
      title: "Bild",
      name: "bild.png",
      kind: "image",
      searchText: "",
      createdBy: "Test",
      updatedBy: "Test",
    },
  });
  expect(await guestFor("bild")).toBeNull();
  await db.mediaUse.create({ data: { entryId: draft.id, mediaId: "bild", field: "picture", live: false } });
  expect(await guestFor("bild")).toMatchObject({ role: "reader" });
  await revokePreviewLink(editor, draft.id, hashOf(secret));
  expect(await guestFor("bild")).toBeNull();
});

test("the preview for editors needs the permission to read, and knows nothing of the trash", async () => {
  expect(await previewEntry(reader, draft.id)).not.toBeNull();
  await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
  expect(await previewEntry(reader, draft.id)).toBeNull();
});
