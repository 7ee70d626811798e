/** Settings of the site and the pictures in them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { dataDir } from "#lib/env.ts";
import { Conflict, InvalidInput, NotAllowed } from "#lib/errors.ts";
import { findPublishedFile } from "#lib/media/served.ts";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { saveSettings } from "#lib/settings/mutations.ts";
import { readSettings } from "#lib/settings/queries.ts";
import { type Actor, system } from "#lib/users/policy.ts";
import { captions, makeMedia } from "#tests/mediaFiles.ts";

const editor: Actor = { userId: null, name: "Redaktion", role: "editor" };
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => error,
  );
const storedFiles = () => readdirSync(join(dataDir(), "media"));

const drawn = (background: string) => sharp({ create: { width: 40, height: 20, channels: 3, background } });
const asFile = (bytes: Uint8Array | string, name: string, type = "image/png") =>
  new File([typeof bytes === "string" ? bytes : Uint8Array.from(bytes)], name, { type });

async function current() {
  const { logos, banner, bannerLink, menu: _, ...rest } = await readSettings(system);
  const { link, ...words } = banner;
  const kept = logos.map((logo, index) => ({ ...logo, position: index + 1 }));
  return { ...rest, logos: kept, banner: { ...words, linkLabel: link?.label ?? "", linkTarget: bannerLink } };
}

async function addLogo(background: string, alt: string) {
  const file = asFile(await drawn(background).png().toBuffer(), "logo.png");
  await saveSettings(system, await current(), { file, alt, href: null });
}

test("a change is visible at once, once, and noted", async () => {
  await saveSettings(system, { ...(await current()), fundingNotice: "Gefördert" }, null);
  const version = await readContentVersion();
  await saveSettings(system, { ...(await current()), fundingNotice: "Gefördert vom Land" }, null);
  expect(await readContentVersion()).toBe(version + 1);
  expect(await readSettings(system)).toMatchObject({ fundingNotice: "Gefördert vom Land" });
  const noted = await db.auditEvent.findMany({ where: { action: "settings.save" }, orderBy: { at: "asc" } });
  expect(noted.map(({ details }) => details)).toEqual([
    { changes: [{ label: "Förderhinweis", before: "", after: "Gefördert" }] },
    { changes: [{ label: "Förderhinweis", before: "Gefördert", after: "Gefördert vom Land" }] },
  ]);
});

test("a stale form changes nothing", async () => {
  const stale = await current();
  await saveSettings(system, { ...stale, fundingNotice: "zuerst" }, null);
  const version = await readContentVersion();
  expect(await refusal(saveSettings(system, { ...stale, fundingNotice: "zu spät" }, null))).toBeInstanceOf(Conflict);
  expect(await readSettings(system)).toMatchObject({ fundingNotice: "zuerst" });
  expect(await readContentVersion()).toBe(version);
});

test("logos are added, ordered and removed; a removed one is served no more", async () => {
  await addLogo("#aa0000", "Land");
  await addLogo("#0000aa", "EU");
  const before = await current();
  const [land, eu] = before.logos;
  if (!land || !eu) throw new Error("logos missing");
  await saveSettings(
    system,
    {
      ...before,
      logos: [
        { ...land, position: 2 },
        { ...eu, position: 1 },
      ],
    },
    null,
  );
  expect((await readSettings(system)).logos.map((logo) => logo.alt)).toEqual(["EU", "Land"]);
  expect(await findPublishedFile(land.mediaId)).not.toBeNull();
  const after = await current();
  const logos = after.logos.map((logo) => (logo.alt === "Land" ? { ...logo, remove: "ja" as const } : logo));
  await saveSettings(system, { ...after, logos }, null);
  expect((await readSettings(system)).logos.map((logo) => logo.alt)).toEqual(["EU"]);
  expect(await findPublishedFile(land.mediaId)).toBeNull();
});

test("a picture of the library becomes a logo, unless it is in the trash or none", async () => {
  const id = await makeMedia();
  await saveSettings(system, await current(), { file: id, alt: "Stadt", href: null });
  expect(await findPublishedFile(id)).not.toBeNull();
  await db.media.update({ where: { id }, data: { trashedAt: new Date() } });
  for (const file of [id, "erfunden", await makeMedia(captions(), "film.vtt")]) {
    const refused = await refusal(saveSettings(system, await current(), { file, alt: "x", href: null }));
    expect(refused).toMatchObject({ fields: { newFile: expect.stringContaining("nicht mehr da") } });
  }
});

test("a picture is drawn anew: no metadata, small enough, by its content", async () => {
  const camera = drawn("#00aa00")
    .resize(5000, 2500)
    .withExif({ IFD0: { Artist: "Erika Geheim", Copyright: "x" } });
  const bytes = await camera.jpeg().toBuffer();
  expect(bytes.toString("latin1")).toContain("Erika Geheim");
  await saveSettings(system, await current(), {
    file: asFile(bytes, "falsch.png"),
    alt: "Amt",
    href: "https://www.gib.nrw.de",
  });
  const logo = (await readSettings(system)).logos.find((found) => found.alt === "Amt");
  const file = await findPublishedFile(logo?.mediaId ?? "");
  const stored = readFileSync(file?.path ?? "");
  expect(file?.mime).toBe("image/jpeg");
  expect(stored.toString("latin1")).not.toContain("Erika");
  expect(await sharp(stored).metadata()).toMatchObject({ format: "jpeg", width: 2560, height: 1280 });
});

test.each([
  ["text called PNG", "no picture at all", "PNG, JPEG, WebP"],
  ["a PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF", "PNG, JPEG, WebP"],
])("%s is refused and nothing is kept", async (_, content, sentence) => {
  const before = storedFiles();
  const refused = await refusal(
    saveSettings(system, await current(), { file: asFile(content, "logo.png"), alt: "x", href: null }),
  );
  expect(refused).toBeInstanceOf(InvalidInput);
  expect(refused).toMatchObject({ fields: { newFile: expect.stringContaining(sentence) } });
  expect(storedFiles()).toEqual(before);
});

test("more than 2 MB is refused", async () => {
  const file = asFile(new Uint8Array(2 * 1024 * 1024 + 1), "gross.png");
  expect(await refusal(saveSettings(system, await current(), { file, alt: "x", href: null }))).toMatchObject({
    fields: { newFile: expect.stringContaining("2 MB") },
  });
});

test("only the administration reads and changes settings, and a refused upload leaves no file", async () => {
  const input = await current();
  const before = storedFiles();
  const file = asFile(await drawn("#123456").png().toBuffer(), "neu.png");
  expect(await refusal(readSettings(editor))).toBeInstanceOf(NotAllowed);
  expect(await refusal(saveSettings(editor, input, { file, alt: "x", href: null }))).toBeInstanceOf(NotAllowed);
  expect(storedFiles()).toEqual(before);
});

test.each(["../secrets.json", "..%2fsecrets.json", "x", ""])("no file is served for %j", async (id) => {
  expect(await findPublishedFile(id)).toBeNull();
});
