/** Words beside blocks that hold none: nothing that is selected as a whole gives way to what somebody types. */
import type { Page } from "@playwright/test";
import { emre, erika } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";
import { draftPage, insert, leaveBlock, pasteHtml } from "#tests/writing.ts";

async function insertContact(page: Page) {
  await insert(page, "kontakt");
  await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("what is typed or pasted while a card is selected goes behind it", async ({ signIn }) => {
  const editor = await signIn(erika);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Karte bleibt", "/probe-karte-bleibt");
  const card = text.locator(".editor-card");
  await insertContact(editor);
  await keyboard.type("Danach");
  await expect(card).toHaveCount(1);
  await expect(text.locator(":scope > p").first()).toHaveText("Danach");
  await card.click();
  await pasteHtml(text, "<p>Dazwischen</p>");
  await expect(card).toHaveCount(1);
  await expect(text.locator(":scope > p").first()).toHaveText("Dazwischen");
  // The end of the text is its last block, also when that is a card.
  await keyboard.press("Control+End");
  await keyboard.press("Enter");
  await insertContact(editor);
  await keyboard.press("Control+Home");
  await keyboard.press("Control+End");
  await keyboard.type("Ganz am Ende");
  await expect(card).toHaveCount(2);
  await expect(text.locator(":scope > p").last()).toHaveText("Ganz am Ende");
});

test("Tab moves in lists and tables, and leaves them after Esc", async ({ signIn }) => {
  const editor = await signIn(emre);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Tabulator", "/probe-tabulator");
  await insert(editor, "liste");
  await keyboard.type("Oben");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("Unterpunkt");
  await expect(text.locator("li li")).toHaveText("Unterpunkt");
  await keyboard.press("Shift+Tab");
  await expect(text.locator("li li")).toHaveCount(0);
  await leaveBlock(editor);
  await insert(editor, "tabelle");
  await keyboard.type("Tag");
  await keyboard.press("Tab");
  await keyboard.type("Zeit");
  await keyboard.press("Shift+Tab");
  await keyboard.type(" der Woche");
  await expect(text.locator("th").first()).toHaveText("Tag der Woche");
  await expect(text.locator("th").nth(1)).toHaveText("Zeit");
  // Escape and Tab lead out, wherever the cursor is …
  await keyboard.press("Escape");
  await keyboard.press("Tab");
  await expect(text).not.toBeFocused();
  // … and from the last cell Tab leads to what stands behind the table.
  await text.locator("td").last().click();
  await keyboard.type("10 Uhr");
  await keyboard.press("Tab");
  await keyboard.type("Hinter der Tabelle");
  await expect(text.locator(":scope > p").last()).toHaveText("Hinter der Tabelle");
});

test("windows begin where somebody types, and what was done stays in view", async ({ signIn }) => {
  const editor = await signIn(emre);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Fenster", "/probe-fenster");
  for (let line = 0; line < 25; line += 1) {
    await keyboard.type(`Zeile ${line}`);
    await keyboard.press("Enter");
  }
  const before = await editor.evaluate(() => window.scrollY);
  await insert(editor, "wichtig");
  await keyboard.type("Hier geht es weiter");
  await expect(text.getByText("Hier geht es weiter")).toBeInViewport();
  expect(await editor.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(before);
  await keyboard.press("Control+k");
  await expect(editor.getByRole("combobox", { name: "Welche Seite?" })).toBeFocused();
  // A key pressed right after Esc leads where it says.
  await Promise.all([keyboard.press("Escape"), keyboard.press("Alt+F10")]);
  await editor.waitForTimeout(200);
  await expect(editor.getByRole("toolbar").getByRole("button").first()).toBeFocused();
  await keyboard.press("Escape");
  await expect(text).toBeFocused();
  await keyboard.type(" und weiter");
  await expect(text.getByText("Hier geht es weiter und weiter")).toBeVisible();
  await pasteHtml(text, "<p>Mit <u>Strich</u> und H<sub>2</sub>O</p>");
  await expect(
    editor.getByText("Nicht übernommen: Unterstreichungen, hoch- oder tiefgestellte Zeichen."),
  ).toBeInViewport();
});

test("a finding leads to its very words, not to the block before them", async ({ signIn }) => {
  const editor = await signIn(erika);
  const { keyboard } = editor;
  const text = await draftPage(editor, "Probe Fundstelle", "/probe-fundstelle");
  await keyboard.type("Davor steht ein Satz.");
  await keyboard.press("Enter");
  await insertContact(editor);
  await keyboard.type("ANMELDUNG und weiter im Text.");
  await keyboard.press("Enter");
  await insert(editor, "überschrift");
  await text.getByText("Davor steht ein Satz.").click();
  await editor.getByText(/^Automatisch geprüft/).click();
  const panel = editor.locator("details").filter({ hasText: /^Automatisch geprüft/ });
  await panel.getByRole("link", { name: /ANMELDUNG/ }).click();
  await expect.poll(() => editor.evaluate(() => String(document.getSelection()))).toBe("ANMELDUNG");
  await keyboard.type("Anmeldung");
  await expect(text.getByText("Anmeldung und weiter im Text.")).toBeVisible();
  await expect(text.locator(".editor-card")).toHaveCount(1);
  await panel.getByRole("link", { name: /Überschrift ist leer/ }).click();
  await expect(text).toBeFocused();
  await editor.waitForTimeout(200);
  await keyboard.type("Wann wir da sind");
  await expect(text.locator("h2")).toHaveText("Wann wir da sind");
});
