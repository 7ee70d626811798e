/** The words of structured text: pasted from Word, linked, marked; and the shortcuts for all of it. */
import { readFileSync } from "node:fs";
import { emre, erika } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";
import { draftPage, pasteHtml } from "#tests/writing.ts";

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

test("whoever leaves the menu of blocks goes on writing where the cursor was", async ({ signIn }) => {
  const editor = await signIn(erika);
  const text = await draftPage(editor, "Probe Menü", "/probe-menue");
  for (const words of ["Erster Satz.", "Zweiter Satz."]) {
    await editor.keyboard.press("/");
    await expect(editor.getByRole("dialog", { name: "Block einfügen" })).toBeVisible();
    await editor.keyboard.press("Escape");
    await expect(editor.getByRole("dialog")).toHaveCount(0);
    await expect(text).toBeFocused();
    await editor.waitForFunction(() =>
      document.getSelection()?.anchorNode?.parentElement?.closest("[contenteditable]"),
    );
    await editor.keyboard.type(words);
    await editor.keyboard.press("Enter");
  }
  await expect(text).toContainText("Erster Satz.");
  await expect(text).toContainText("Zweiter Satz.");
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
