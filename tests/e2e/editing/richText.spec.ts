/** Structured text as editors write it: blocks by keyboard alone, moved, copied between entries. */
import sharp from "sharp";
import { emre, erika } from "#tests/accounts.ts";
import { publish, save, withdraw } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";
import { draftPage, insert, leaveBlock } from "#tests/writing.ts";

const changed = /^Der Entwurf ist (gespeichert|angelegt)/;

/** A picture no other test has. */
const drawn = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 17, g: 118, b: 219 } } })
    .png()
    .toBuffer();

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
  const source = editor.getByRole("button", { name: "Quelle", exact: true });
  await expect(async () => {
    await keyboard.press("ArrowRight");
    await expect(source).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
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
  await expect(text.locator("img")).toBeVisible();

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
