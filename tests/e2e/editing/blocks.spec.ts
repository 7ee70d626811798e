/** Blocks that need a mouse or files: dragged to another place, galleries, films; and blocks inside of blocks. */
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { emre, erika } from "#tests/accounts.ts";
import { publish, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";
import { mp4 } from "#tests/mp4.ts";
import { draftPage, insert, leaveBlock } from "#tests/writing.ts";

const drawn = async (name: string, r: number) => ({
  name,
  mimeType: "image/png",
  buffer: await sharp({ create: { width: 61, height: 41, channels: 3, background: { r, g: 7, b: 77 } } })
    .png()
    .toBuffer(),
});

const upload = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByLabel(/^(Neue Datei|Dateien) hochladen/).setInputFiles(file);

test("a block is dragged to another place with the mouse, and comes back with one step", async ({ signIn }) => {
  const editor = await signIn(emre);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Ziehen", "/probe-ziehen");
  const blocks = () =>
    text.locator(":scope > *").evaluateAll((elements) => elements.map(({ textContent }) => textContent));
  for (const word of ["Eins", "Zwei", "Drei"]) {
    await keyboard.type(word);
    await keyboard.press("Enter");
  }
  await text.getByText("Drei").hover();
  await editor.locator(".drag-handle").hover();
  const target = await text.getByText("Eins").boundingBox();
  await editor.mouse.down();
  await editor.mouse.move((target?.x ?? 0) + 2, (target?.y ?? 0) + 8, { steps: 8 });
  await editor.mouse.up();
  await expect.poll(blocks).toEqual(["Drei", "Eins", "Zwei", ""]);
  await keyboard.press("Control+z");
  await expect.poll(blocks).toEqual(["Eins", "Zwei", "Drei", ""]);
});

test("a gallery of two pictures is written, and shown to visitors", async ({ signIn, page, expectAccessible }) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Galerie", "/probe-galerie");
  const choose = async (name: string, red: number, alt: string) => {
    await upload(editor, await drawn(name, red));
    await editor.getByRole("textbox", { name: "Eigener Alternativtext" }).fill(alt);
    await keyboard.press("Enter");
    await expect(text.locator(".editor-gallery").getByText(`Alternativtext: ${alt}`)).toBeVisible();
  };
  await insert(editor, "galerie");
  await choose("eins.png", 201, "Ein Beet.");
  // From one of its pictures, the next one joins the gallery.
  await editor.getByRole("button", { name: "Block einfügen" }).click();
  await keyboard.type("galerie");
  await keyboard.press("Enter");
  await choose("zwei.png", 202, "Eine Bank.");
  await expect(text.locator(".editor-gallery")).toHaveCount(1);
  // What is typed now stands behind the gallery, which stays in one piece.
  await keyboard.type("Unser Garten");
  await expect(text.locator(":scope > p").getByText("Unser Garten")).toBeVisible();
  await expect(text.locator(".editor-gallery")).toHaveCount(1);
  await publish(editor);
  await page.goto("/probe-galerie");
  await expect(page.getByRole("img", { name: "Ein Beet." })).toBeVisible();
  await expect(page.getByRole("img", { name: "Eine Bank." })).toBeVisible();
  await expectAccessible(page);
  await withdraw(editor);
});

test("a film stands in a text, with its title", async ({ signIn, page }) => {
  const editor = await signIn(erika);
  await draftPage(editor, "Probe Filmblock", "/probe-filmblock");
  await insert(editor, "video");
  await upload(editor, { name: "werkstatt.mp4", mimeType: "video/mp4", buffer: Buffer.from(mp4("Probe Filmblock")) });
  await expect(editor.getByRole("dialog", { name: /wählen/ })).toHaveCount(0);
  await publish(editor);
  await page.goto("/probe-filmblock");
  await expect(page.locator("video")).toHaveAttribute("preload", "none");
  await expect(page.locator("video source")).toHaveAttribute("type", "video/mp4");
  await withdraw(editor);
});

test("blocks are inserted inside of blocks, and behind them where they do not fit", async ({ signIn }) => {
  const editor = await signIn(emre);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Innen", "/probe-innen");
  await insert(editor, "tipp");
  await insert(editor, "liste");
  await keyboard.type("Bringen Sie Zeit mit");
  await expect(text.locator(".callout-tip li")).toHaveText("Bringen Sie Zeit mit");
  await leaveBlock(editor, 3);
  await insert(editor, "wichtig");
  await insert(editor, "überschrift");
  await keyboard.type("Danach");
  await expect(text.locator(":scope > h2")).toHaveText("Danach");
  await expect(text.locator(".callout h2")).toHaveCount(0);
});
