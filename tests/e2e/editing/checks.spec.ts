/** Checks beside the form, in the overview, and on the preview; the preview beside the form. */
import sharp from "sharp";
import { erika, lena } from "#tests/accounts.ts";
import { draftProject, save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";
import { draftPage, insert } from "#tests/writing.ts";

test("what could be better is told while somebody writes, and a button leads to the very words", async ({
  signIn,
  expectAccessible,
}) => {
  const page = await signIn(erika);
  await draftProject(page, "Probe Prüfungen");
  const panel = page.getByText(/^Automatisch geprüft: /).first();
  await expect(panel).toHaveText("Automatisch geprüft: 1 Hinweis");
  const summary = page.getByRole("textbox", { name: /^Kurz gesagt/ });
  await summary.fill("Wir kochen  gern, z. B. Suppe.");
  await expect(panel).toHaveText("Automatisch geprüft: 2 Hinweise");
  await panel.click();
  await expectAccessible(page);

  const next = page.getByRole("button", { name: "Nächster Hinweis" });
  const selected = () =>
    summary.evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : "",
    );
  await next.click();
  await expect(summary).toBeFocused();
  expect(await selected()).toBe("z. B.");
  await next.click();
  expect(await selected()).toBe("kochen  gern,");

  await summary.fill("Wir kochen gern, zum Beispiel Suppe.");
  await expect(panel).toHaveText("Automatisch geprüft: alles in Ordnung");

  const goals = page.getByRole("textbox", { name: /^Ziele und Methoden/ });
  await goals.click();
  await page.keyboard.type("Alle kommen bzw. bleiben.");
  await expect(panel).toHaveText("Automatisch geprüft: 1 Hinweis");
  await page.getByRole("link", { name: /Statt „bzw.“/ }).click();
  await expect(goals).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe("bzw.");
  await page.keyboard.type("oder");
  await expect(goals).toHaveText("Alle kommen oder bleiben.");
  await expect(panel).toHaveText("Automatisch geprüft: alles in Ordnung");
});

test("what keeps a text from being published leads to the very picture in it", async ({ signIn }) => {
  const page = await signIn(erika);
  const text = await draftPage(page, "Probe Bild ohne Text", "/probe-bild-ohne-text");
  await page.keyboard.type("Vor dem Bild steht ein Satz.");
  await page.keyboard.press("Enter");
  await insert(page, "bild");
  const background = { r: 81, g: 44, b: 163 };
  await page.getByLabel("Neue Datei hochladen").setInputFiles({
    name: "innenhof.png",
    mimeType: "image/png",
    buffer: await sharp({ create: { width: 70, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  });
  await page.getByRole("textbox", { name: "Eigener Alternativtext" }).press("Enter");
  await expect(text.locator("img")).toBeVisible();
  await page.getByRole("button", { name: "Veröffentlichen" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Dem Bild „innenhof“ fehlt/ })
    .click();
  await expect(text).toBeFocused();
  await expect(text.locator(".ProseMirror-selectednode img")).toBeInViewport();
});

test("the overview filters and leads to the field", async ({ signIn, expectAccessible }) => {
  const page = await signIn(erika);
  await draftProject(page, "Probe Übersicht");
  await page.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Zwei  Leerzeichen.");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "gespeichert" }).first()).toBeVisible();
  await page.goto("/redaktion/pruefen");
  // Other tests write drafts of their own meanwhile: the number may be higher.
  const rules = page.getByRole("combobox", { name: "Regel" });
  await rules.selectOption(await rules.getByRole("option", { name: /^Doppelte Leerzeichen/ }).getAttribute("value"));
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByText(/^\d+ Stellen?$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Kurz gesagt in „Probe Übersicht“" }).click();
  await expect(page.getByRole("textbox", { name: /^Kurz gesagt/ })).toBeFocused();
});

test("web addresses in drafts are listed; somebody who may only read changes nothing there", async ({
  signIn,
  expectAccessible,
}) => {
  const page = await signIn(erika);
  await page.goto("/redaktion/pruefen/links?zeige=alle");
  await expect(page.getByRole("button", { name: /^Jetzt prüfen/ }).first()).toBeVisible();
  await expectAccessible(page);
  const reader = await signIn(lena);
  await reader.goto("/redaktion/pruefen/links?zeige=alle");
  await expect(reader.getByRole("row").nth(1)).toBeVisible();
  await expect(reader.getByRole("button", { name: /^Jetzt prüfen/ })).toHaveCount(0);
});

test("the preview beside the form follows each save, at the width that was chosen", async ({
  signIn,
  expectAccessible,
}) => {
  const page = await signIn(erika);
  await page.setViewportSize({ width: 1440, height: 900 });
  const { edit } = await draftProject(page, "Probe Daneben");
  await page.getByRole("button", { name: "Vorschau daneben" }).click();
  const preview = page.frameLocator("iframe");
  await expect(preview.getByRole("heading", { name: "Probe Daneben" })).toBeVisible();
  await expect(preview.getByRole("link", { name: "Zurück zum Bearbeiten" })).toHaveCount(0);
  await page.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Ein Satz, der eben noch fehlte.");
  await save(page);
  await expect(preview.getByText("Ein Satz, der eben noch fehlte.")).toBeVisible();

  const inside = () =>
    page
      .locator("iframe")
      .evaluate((frame) => (frame instanceof HTMLIFrameElement ? frame.contentWindow?.innerWidth : 0));
  await page.getByRole("button", { name: "Computer" }).click();
  await expect.poll(inside).toBe(1280);
  await page.getByRole("button", { name: "Handy" }).click();
  await expect.poll(inside).toBe(390);
  await page.reload();
  await expect(preview.getByText("Ein Satz, der eben noch fehlte.")).toBeVisible();
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(page.locator("iframe")).toBeHidden();
  // axe takes a page and its frame for one document, with two headers and two navigations: so each by itself.
  await expectAccessible(page);
  await page.goto(`${edit}/vorschau?nackt=ja`);
  await expectAccessible(page);
});

test("axe looks at the preview when it is asked to", async ({ signIn, expectAccessible }) => {
  const page = await signIn(erika);
  const { edit } = await draftProject(page, "Probe Vorschau prüfen");
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`${edit}/vorschau`);
  await expectAccessible(page);
  const before = loaded.length;
  await page.getByRole("button", { name: "Vorschau prüfen" }).click();
  await expect(page.getByText(/^Keine Hindernisse gefunden|Stellen? gefunden\.$/)).toBeVisible();
  expect(loaded.length).toBeGreaterThan(before);
});
