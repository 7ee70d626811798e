/** What opens, fails or is refused in the editing area is as accessible as the screens themselves. */
import type { Page } from "@playwright/test";
import { erika } from "#tests/accounts.ts";
import { draftProject, publish } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";
import { draftPage } from "#tests/writing.ts";

const quarter = (page: Page) => page.getByRole("textbox", { name: /^Quartier/ });

test("everything around the text of an entry, opened", async ({ signIn, expectAccessibleZoomed }) => {
  test.setTimeout(180_000);
  const editor = await signIn(erika);
  const text = await draftPage(editor, "Probe Zustände Text", "/probe-zustaende");
  const { keyboard } = editor;

  await keyboard.type("/");
  await expect(editor.getByRole("combobox", { name: "Welcher Block?" })).toBeFocused();
  await expectAccessibleZoomed(editor);
  await keyboard.press("Escape");
  await expect(text).toBeFocused();

  await keyboard.press("Control+k");
  await editor.getByRole("combobox", { name: "Welche Seite?" }).fill("impress");
  await expect(editor.getByRole("option", { name: /^Impressum/ })).toBeVisible();
  await expectAccessibleZoomed(editor);
  await keyboard.press("Escape");
  await keyboard.press("Escape");
  await expect(text).toBeFocused();

  for (const tool of ["Sprache", "Abkürzung", "Tastenkürzel"]) {
    await editor.getByRole("button", { name: tool }).click();
    await expectAccessibleZoomed(editor);
    await keyboard.press("Escape");
    await expect(editor.getByRole("dialog")).toHaveCount(0);
  }

  await editor
    .getByRole("complementary")
    .getByRole("group")
    .locator("summary")
    .evaluateAll((summaries) => {
      for (const { parentElement } of summaries) parentElement?.setAttribute("open", "");
    });
  await expectAccessibleZoomed(editor);
  await editor.getByRole("button", { name: "Vorschau daneben" }).click();
  await expect(editor.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessibleZoomed(editor);
});

test("what is missing, what is done, what is empty", async ({ signIn, expectAccessibleZoomed }) => {
  test.setTimeout(180_000);
  const editor = await signIn(erika);
  await editor.goto("/redaktion/veranstaltungen/neu");
  await editor.getByRole("textbox", { name: "Titel", exact: true }).fill("Probe Unvollständig");
  await editor.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(editor.getByRole("alert", { name: /Bitte prüfen Sie|Es fehlt/ })).toBeFocused();
  await expectAccessibleZoomed(editor);

  await draftProject(editor, "Probe Zustände Fertig");
  await publish(editor);
  await expectAccessibleZoomed(editor);
  await editor.goto("/redaktion/projekte?q=zustände+fertig");
  await editor.getByRole("checkbox", { name: "„Probe Zustände Fertig“ auswählen" }).check();
  await editor.getByRole("button", { name: "Zurückziehen" }).click();
  await editor.getByRole("button", { name: "Jetzt zurückziehen" }).click();
  await expect(editor.getByRole("heading", { name: "1 von 1: zurückgezogen." })).toBeFocused();
  await expectAccessibleZoomed(editor);
  await editor.goto("/redaktion/projekte?q=gibtesnichtmehr");
  await expectAccessibleZoomed(editor);
});

test("what could not be saved", async ({ signIn, expectAccessibleZoomed }) => {
  test.setTimeout(180_000);
  const editor = await signIn(erika, { watched: false });
  const { edit } = await draftProject(editor, "Probe Zustände Verloren");
  await editor.route("**/zwischenspeichern", (route) => route.abort());
  await quarter(editor).fill("Mitten im Satz");
  await expect(editor.getByText("Der Text ist in diesem Browser aufbewahrt.")).toBeVisible();
  await expectAccessibleZoomed(editor);
  const again = await editor.context().newPage();
  await Promise.all([editor.waitForEvent("crash"), editor.goto("chrome://crash").catch((error: Error) => error)]);
  await again.goto(edit);
  await expect(again.getByRole("region", { name: /Nicht gespeicherte Fassung/ })).toBeVisible();
  await expectAccessibleZoomed(again);
  await again.getByRole("button", { name: "Übernehmen" }).click();

  await again.context().clearCookies();
  await quarter(again).fill("Nach der Mittagspause");
  await expect(again.getByText(/Nicht gespeichert: Sie sind nicht angemeldet/).last()).toBeVisible();
  await expectAccessibleZoomed(again);
});
