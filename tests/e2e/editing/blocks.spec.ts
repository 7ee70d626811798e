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

test("several pictures come into a gallery at once, each with its own words", async ({
  signIn,
  page,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Galerie", "/probe-galerie");
  const dialog = editor.getByRole("dialog", { name: /Bilder für die Galerie wählen/ });
  const words = editor.getByRole("textbox", { name: "Eigener Alternativtext" });
  const said = (alt: string) => text.locator(".editor-gallery").getByText(`Alternativtext: ${alt}`);
  await insert(editor, "galerie");
  await dialog
    .getByLabel("Dateien hochladen")
    .setInputFiles([await drawn("eins.png", 201), await drawn("zwei.png", 202)]);
  await dialog.getByRole("button", { name: "Diese 2 Bilder einfügen" }).click();
  for (const alt of ["Ein Beet.", "Eine Bank."]) {
    await expect(words).toHaveValue("");
    await words.fill(alt);
    await keyboard.press("Enter");
    await expect(said(alt)).toBeVisible();
  }
  await expect(editor.getByRole("dialog")).toHaveCount(0);
  // A second click leaves a picture selected; a double click asks for its words, which a click beside it does not throw away.
  const bench = text.locator(".editor-card").nth(1);
  await bench.click();
  await editor.waitForTimeout(600);
  await bench.click();
  await expect(editor.getByRole("group", { name: "Bild der Galerie" })).toBeVisible();
  await editor.waitForTimeout(600);
  await bench.dblclick();
  await words.fill("Eine rote Bank.");
  await editor.mouse.click(5, 5);
  await expect(words).toHaveValue("Eine rote Bank.");
  await words.press("Escape");
  // From one of its pictures, others join the gallery; one of the library is chosen and left out again.
  await editor.getByRole("button", { name: "Bilder hinzufügen" }).click();
  await dialog.getByLabel("Dateien hochladen").setInputFiles(await drawn("drei.png", 203));
  await expect(dialog.getByRole("button", { name: "Dieses Bild einfügen" })).toBeVisible();
  const other = dialog.getByRole("button", { name: /^zwei/ }).first();
  await other.click();
  await expect(other).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(editor);
  await other.click();
  await dialog.getByRole("button", { name: "Dieses Bild einfügen" }).click();
  await words.fill("Ein Baum.");
  await editor.getByRole("button", { name: "Diesen Text auch in der Bibliothek merken" }).click();
  await expect(editor.getByText("Gemerkt: Die Bibliothek schlägt diesen Text künftig vor.")).toBeVisible();
  await expectAccessible(editor);
  await words.press("Enter");
  await expect(said("Ein Baum.")).toBeVisible();
  await expect(text.locator(".editor-gallery")).toHaveCount(1);
  await expect(text.locator(".editor-gallery .editor-card")).toHaveCount(3);
  // What is typed now stands behind the gallery, which stays in one piece.
  await keyboard.type("Unser Garten");
  await expect(text.locator(":scope > p").getByText("Unser Garten")).toBeVisible();
  await expect(text.locator(".editor-gallery")).toHaveCount(1);
  await publish(editor);
  await page.goto("/probe-galerie");
  for (const name of ["Ein Beet.", "Eine Bank.", "Ein Baum."])
    await expect(page.getByRole("img", { name })).toBeVisible();
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
