/** Structured text as editors write it: by keyboard alone, with blocks, from Word, between entries. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { emre, erika } from "#tests/accounts.ts";
import { publish, save, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

const textOf = (page: Page) => page.getByRole("textbox", { name: "Text (freiwillig)" });
const changed = /^Der Entwurf ist (gespeichert|angelegt)/;

/** A new page as draft, the cursor in its text. */
async function draftPage(page: Page, title: string, path: string): Promise<Locator> {
  await page.goto("/redaktion/seiten/neu");
  await page.getByRole("textbox", { name: "Titel", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "Einleitung" }).fill("Zum Ausprobieren.");
  await page.getByRole("textbox", { name: "Adresse", exact: true }).fill(path);
  await save(page);
  await page.waitForURL(/\/redaktion\/seiten\/(?!neu$)[^/?]+/);
  const text = textOf(page);
  await text.focus();
  return text;
}

/** Opens the list of blocks in an empty paragraph and takes the first one with these letters. */
async function insert(page: Page, letters: string) {
  await page.keyboard.type("/");
  const search = page.getByRole("combobox", { name: "Welcher Block?" });
  await expect(search).toBeFocused();
  await page.keyboard.type(letters);
  await page.keyboard.press("Enter");
  await expect(search).toHaveCount(0);
}

/** A picture no other test has. */
const drawn = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 17, g: 118, b: 219 } } })
    .png()
    .toBuffer();

/** From inside a block into a new paragraph behind it; `depth` is how many blocks there are around the cursor. */
async function leaveBlock(page: Page, depth = 1) {
  for (let level = 0; level < depth; level++) await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}

const pasteHtml = (text: Locator, html: string) =>
  text.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", words);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test("every kind of block is written by keyboard alone and shown to visitors", async ({
  signIn,
  page,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const editor = await signIn(erika);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Blöcke", "/probe-bloecke");

  await insert(editor, "überschrift");
  await keyboard.type("Was wir tun");
  await keyboard.press("Enter");
  await keyboard.type("Wir helfen ");
  await keyboard.press("Control+b");
  await keyboard.type("allen");
  await keyboard.press("Control+b");
  await keyboard.press("Enter");
  await insert(editor, "liste");
  await keyboard.type("Ein Punkt");
  await leaveBlock(editor);
  await insert(editor, "zitat");
  await keyboard.type("Alle kommen mit.");
  await keyboard.press("Alt+F10");
  await keyboard.press("End");
  await keyboard.press("Enter");
  await editor.getByRole("textbox", { name: /^Wer hat das gesagt/ }).fill("Aus dem Konzept");
  await keyboard.press("Enter");
  await expect(text).toBeFocused();
  await leaveBlock(editor);
  await insert(editor, "tipp");
  await keyboard.type("Bringen Sie Zeit mit.");
  await leaveBlock(editor);
  await insert(editor, "tabelle");
  await keyboard.type("Tag");
  await keyboard.press("ArrowRight");
  await keyboard.type("Zeit");
  await leaveBlock(editor);
  await insert(editor, "akkordeon");
  await keyboard.type("Wie mache ich mit?");
  await keyboard.press("Enter");
  await keyboard.type("Einfach kommen.");
  await leaveBlock(editor, 2);
  await insert(editor, "spalten");
  await keyboard.type("Links");
  await leaveBlock(editor, 2);
  for (const kind of ["kontakt", "projekt", "veranstaltung"]) {
    await insert(editor, kind);
    await expect(editor.getByRole("dialog").getByRole("option").first()).toBeVisible();
    await keyboard.press("Enter");
    await expect(editor.getByRole("dialog")).toHaveCount(0);
    await leaveBlock(editor);
  }
  await insert(editor, "bild");
  await editor.getByLabel("Neue Datei hochladen").setInputFiles({
    name: "hof.png",
    mimeType: "image/png",
    buffer: await drawn(),
  });
  await editor.getByRole("textbox", { name: "Eigener Alternativtext" }).fill("Ein Hof mit Bäumen.");
  await editor.getByRole("textbox", { name: /^Bildunterschrift/ }).fill("Unser Hof");
  await keyboard.press("Enter");
  await expect(text.getByText("Alternativtext: Ein Hof mit Bäumen.")).toBeVisible();

  await save(editor);
  await expect(editor.getByRole("status").filter({ hasText: changed })).toBeVisible();
  await expectAccessible(editor);
  await editor.reload();
  await expect(text.getByText("Wie mache ich mit?")).toBeVisible();
  await publish(editor);

  await page.goto("/probe-bloecke");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2, name: "Was wir tun" })).toBeVisible();
  await expect(main.getByRole("strong")).toContainText(["allen"]);
  await expect(main.getByRole("figure").filter({ hasText: "Alle kommen mit." })).toContainText("Aus dem Konzept");
  await expect(main.getByText("Tipp", { exact: true })).toBeVisible();
  await expect(main.getByRole("columnheader", { name: "Tag" })).toBeVisible();
  await expect(main.getByText("Einfach kommen.")).toBeHidden();
  await main.getByText("Wie mache ich mit?").click();
  await expect(main.getByText("Einfach kommen.")).toBeVisible();
  await expect(
    main
      .getByRole("link", { name: /^mailto|@/ })
      .or(main.getByText(/^Telefon/))
      .first(),
  ).toBeVisible();
  await expect(main.getByRole("img", { name: "Ein Hof mit Bäumen." })).toBeVisible();
  await expectAccessible(page);
  await withdraw(editor);
});

test("blocks are moved, doubled, taken back and copied into another entry", async ({ signIn }) => {
  const editor = await signIn(emre);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Quelle", "/probe-quelle");
  const blocks = () =>
    text.locator(":scope > *").evaluateAll((elements) => elements.map(({ textContent }) => textContent));
  await keyboard.type("Eins");
  await keyboard.press("Enter");
  await insert(editor, "wichtig");
  await keyboard.type("Zwei");
  await keyboard.press("Alt+ArrowUp");
  await expect.poll(blocks).toEqual(["Zwei", "Eins", ""]);
  await expect(editor.getByText("Verschoben, jetzt Block 1 von 3.")).toBeAttached();
  await keyboard.press("Control+Shift+d");
  await expect.poll(blocks).toEqual(["Zwei", "Zwei", "Eins", ""]);
  await keyboard.press("Control+z");
  await expect.poll(blocks).toEqual(["Zwei", "Eins", ""]);
  await text.getByText("Zwei").click();
  await keyboard.press("Escape");
  await keyboard.press("Control+c");

  const other = await draftPage(editor, "Probe Ziel", "/probe-ziel");
  await keyboard.press("Control+v");
  await expect(other.locator(".callout-important")).toHaveText("Zwei");
  await expect(editor.getByText(/^Nicht übernommen/)).toHaveCount(0);

  await editor.getByRole("button", { name: "Löschen" }).click();
  await expect(other.locator(".callout-important")).toHaveCount(0);
});

test("text from Word comes in clean, says what it lost, and goes out again with one step back", async ({ signIn }) => {
  const editor = await signIn(erika);
  const text = await draftPage(editor, "Probe Word", "/probe-word");
  await editor.keyboard.type("Vorher. ");
  await editor.keyboard.press("Enter");
  await pasteHtml(text, readFileSync("tests/clipboard/word.clipboard", "utf8"));
  await expect(text.getByRole("heading", { level: 2, name: "Probe Nachbarschaftsfest" })).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveCount(5);
  await expect(text.getByRole("columnheader")).toHaveText(["Zeit", "Programm"]);
  const note = editor.getByText(/^Nicht übernommen: 1 Bild, 1 Kommentar/);
  await expect(note).toBeVisible();
  await editor.getByRole("button", { name: "Hinweis schließen" }).click();
  await expect(note).toHaveCount(0);
  await text.focus();
  await editor.keyboard.press("Control+z");
  await expect(text).toHaveText("Vorher. ");
});

test("links, languages and abbreviations are set in small windows that are easy to leave", async ({
  signIn,
  expectAccessible,
}) => {
  const editor = await signIn(erika);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Wörter", "/probe-woerter");
  await keyboard.press("Control+k");
  await expect(editor.getByRole("combobox", { name: "Welche Seite?" })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByRole("combobox", { name: "Welche Seite?" }).fill("impress");
  await keyboard.press("Enter");
  await expect(text.getByText("Impressum")).toHaveAttribute("data-entry", /.+/);
  await keyboard.press("End");
  await keyboard.type(" ");
  await keyboard.press("Control+k");
  await editor.getByRole("radio", { name: "E-Mail" }).check();
  await editor.getByRole("textbox", { name: "E-Mail-Adresse" }).fill("kein Postfach");
  await keyboard.press("Enter");
  await expect(editor.getByText(/Das ist keine E-Mail-Adresse/)).toBeVisible();
  await editor.getByRole("textbox", { name: "E-Mail-Adresse" }).fill("post@beispiel.de");
  await keyboard.press("Enter");
  await expect(text.getByText("post@beispiel.de")).toHaveAttribute("href", "mailto:post@beispiel.de");

  await keyboard.press("Enter");
  await keyboard.type("Merhaba");
  await keyboard.press("Control+Shift+ArrowLeft");
  await editor.getByRole("button", { name: "Sprache" }).click();
  await editor.getByRole("combobox", { name: /In welcher Sprache/ }).selectOption("tr");
  await editor.getByRole("button", { name: "Übernehmen" }).click();
  await expect(text.getByText("Merhaba")).toHaveAttribute("lang", "tr");

  await keyboard.press("Escape");
  await keyboard.press("Control+k");
  await keyboard.press("Escape");
  await expect(editor.getByRole("dialog")).toHaveCount(0);
  await expect(text).toBeFocused();
});

test("shortcuts are listed under ?, and those in the way of others can be switched off", async ({
  signIn,
  expectAccessible,
}) => {
  const editor = await signIn(emre);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Kürzel", "/probe-kuerzel");
  await text.blur();
  await keyboard.press("?");
  const list = editor.getByRole("dialog", { name: "Tastenkürzel" });
  await expect(list).toBeVisible();
  await expectAccessible(editor);
  await list.getByRole("checkbox").uncheck();
  await keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await keyboard.press("?");
  await expect(list).toHaveCount(0);
  await text.focus();
  await keyboard.type("/");
  await expect(text).toHaveText("/");
  await editor.getByRole("button", { name: "Tastenkürzel" }).click();
  await list.getByRole("checkbox").check();
  await list.getByRole("button", { name: "Schließen" }).click();
});
