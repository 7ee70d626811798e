/** What stands on every public page: the menus and the settings. One after the other, for all of it is one row. */
import type { Page } from "@playwright/test";
import { admin, erika } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

test.describe.configure({ mode: "serial" });

/** Goes on with the tab key until the thing with this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (focused === name) return;
  }
  throw new Error(`No tab stop called "${name}"`);
}

const errors = (page: Page) => page.getByRole("alert", { name: "Bitte prüfen Sie Ihre Eingaben" });
const menuOf = (page: Page) => page.getByRole("navigation", { name: "Hauptnavigation" });
const linksOf = (page: Page) => menuOf(page).getByRole("link").allInnerTexts();
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test("the menu is changed by keyboard alone, two levels deep, and back again", async ({ signIn, page }) => {
  test.setTimeout(120_000);
  const editor = await signIn(admin);
  await page.goto("/filme");
  const before = await linksOf(page);
  await editor.goto("/redaktion/menue");
  await tabTo(editor, "Nach oben: „Filme“");
  await editor.keyboard.press("Enter");
  await expect(editor.getByText("„Filme“ steht jetzt an Stelle 4 von 7. Noch nicht gespeichert.")).toBeVisible();
  expect(await focusedText(editor)).toBe("Nach oben: „Filme“");
  await tabTo(editor, "Eine Ebene tiefer: „Filme“");
  await editor.keyboard.press("Enter");
  await expect(editor.getByText("„Filme“ steht jetzt unter „Projekte“ an Stelle 1 von 1.")).toBeVisible();
  expect(await focusedText(editor)).toBe("Eine Ebene höher: „Filme“");
  await tabTo(editor, "Menü speichern und veröffentlichen");
  await editor.keyboard.press("Enter");
  await expect(editor.getByText("Gespeichert. Besucher:innen sehen das Menü ab sofort so.")).toBeVisible();

  await page.goto("/filme");
  const submenu = menuOf(page).getByRole("list").last();
  await expect(menuOf(page).getByRole("link", { name: "Filme" })).toBeHidden();
  await page.getByText("Projekte", { exact: true }).first().click();
  await expect(submenu.getByRole("link")).toHaveText(["Projekte", "Filme"]);
  await expect(submenu.getByRole("link", { name: "Filme" })).toHaveAttribute("aria-current", "page");

  await tabTo(editor, "Eine Ebene höher: „Filme“");
  await editor.keyboard.press("Enter");
  await tabTo(editor, "Nach unten: „Filme“");
  await editor.keyboard.press("Enter");
  // The news of the first saving is gone as soon as something is sent again; the new one has the focus.
  await editor.keyboard.press("Control+s");
  await expect(editor.getByText("Gespeichert. Besucher:innen sehen das Menü ab sofort so.")).toBeVisible();
  expect(await focusedText(editor)).toBe("Gespeichert. Besucher:innen sehen das Menü ab sofort so.");
  await page.goto("/filme");
  expect(await linksOf(page)).toEqual(before);
});

test("what is saved twice without loading the page again is the second, and shows so", async ({ signIn, page }) => {
  const editor = await signIn(admin);
  await editor.goto("/redaktion/einstellungen");
  const field = editor.getByRole("textbox", { name: /^Unterzeile/ });
  const before = await field.inputValue();
  for (const words of ["Probe Eins", "Probe Zwei", before]) {
    await field.fill(words);
    await editor.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
    await expect(editor.getByText("Gespeichert. Besucher:innen sehen es ab sofort.")).toBeVisible();
    await expect(field).toHaveValue(words);
    await page.goto("/");
    if (words !== before) await expect(page.getByText(words).first()).toBeAttached();
  }
});

test("whoever leaves the menu or the settings with unsaved changes is asked first", async ({ signIn }) => {
  const editor = await signIn(admin);
  let asked = 0;
  editor.on("dialog", async (dialog) => {
    asked += 1;
    await dialog.accept();
  });
  await editor.goto("/redaktion/menue");
  await editor.getByRole("button", { name: /^Nach oben.*Programm/ }).click();
  await expect(editor.getByText("„Programm“ steht schon ganz oben.", { exact: true })).toBeVisible();
  await editor.getByRole("link", { name: "Einstellungen" }).click();
  await editor.waitForURL("/redaktion/einstellungen");
  expect(asked).toBe(0);
  await editor.goto("/redaktion/menue");
  await editor.getByRole("button", { name: /^Nach unten.*Programm/ }).click();
  await expect(editor.getByText("Ungespeicherte Änderungen")).toBeVisible();
  await editor.getByRole("link", { name: "Einstellungen" }).click();
  await editor.waitForURL("/redaktion/einstellungen");
  expect(asked).toBe(1);
  await editor.getByLabel("Förderhinweis").press("End");
  await editor.keyboard.type(" Noch nicht gespeichert");
  await editor.getByRole("link", { name: "Menü" }).first().click();
  await editor.waitForURL("/redaktion/menue");
  expect(asked).toBe(2);
});

test("the menu is accessible while it is edited, and says at each line what is wrong", async ({
  signIn,
  expectAccessible,
}) => {
  const editor = await signIn(admin);
  await editor.setViewportSize({ width: 320, height: 640 });
  await editor.goto("/redaktion/menue");
  await editor.getByRole("button", { name: /^Eintrag hinzufügen.*Hauptmenü/ }).click();
  const added = editor.getByRole("group", { name: "Neuer Eintrag" });
  await expect(added.getByLabel("Text")).toBeFocused();
  await editor.keyboard.type("Nirgendwo");
  await editor.keyboard.press("Enter");
  await expect(errors(editor)).toContainText("Bitte geben Sie an, wohin der Eintrag führen soll.");
  await expectAccessible(editor);
  const overflow = await editor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("without JavaScript lines of the menu move, and nothing is saved until it is said", async ({ signIn, page }) => {
  const editor = await signIn(admin, { javaScriptEnabled: false });
  await editor.goto("/redaktion/menue");
  await editor.getByRole("button", { name: /^Nach unten.*Programm/ }).click();
  await expect(
    editor.getByRole("status").filter({ hasText: "„Programm“ steht jetzt an Stelle 2 von 7." }),
  ).toBeVisible();
  await expect(editor.getByRole("main").getByRole("group").first()).toHaveAccessibleName("Bausteine");
  await page.goto("/filme");
  expect((await linksOf(page))[0]).toBe("Programm");
});

test("a page says that the menu leads to it, and what becomes of that when it is withdrawn", async ({ signIn }) => {
  const editor = await signIn(erika);
  await editor.goto("/redaktion/seiten");
  await editor
    .getByRole("rowheader", { name: /\/impressum$/ })
    .getByRole("link")
    .click();
  await editor.locator("summary", { hasText: /^Verwendet/ }).click();
  await expect(editor.getByText("Letzte Zeile im Fuß: „Impressum“").first()).toBeVisible();
  await editor.locator("summary", { hasText: "Von der Website nehmen" }).click();
  await expect(editor.getByText(/Auf allen Seiten fehlt dann.*Letzte Zeile im Fuß: „Impressum“/)).toBeVisible();
});

test("a banner is shown in advance, appears on every page and goes when its time is over", async ({
  signIn,
  page,
  expectAccessible,
}) => {
  const editor = await signIn(admin);
  const save = async () => {
    await editor.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
    await expect(editor.getByText("Gespeichert. Besucher:innen sehen es ab sofort.")).toBeVisible();
  };
  await editor.goto("/redaktion/einstellungen");
  await editor.getByLabel("Text der Meldung").fill("Probe: Heute ist das Büro geschlossen.");
  await editor.getByLabel("Art").selectOption("Warnung");
  await editor.getByLabel("Text des Links").fill("Zum Kontakt");
  await editor.getByLabel("Ziel des Links").fill("/kontakt");
  await editor.keyboard.press("Enter");
  await page.goto("/filme");
  await expect(page.getByRole("region", { name: "Warnung" })).toHaveCount(0);
  const preview = editor.getByRole("region", { name: "Warnung" });
  await expect(preview).toContainText("Warnung: Probe: Heute ist das Büro geschlossen.");
  await expect(editor.getByText("Zu sehen sobald Sie speichern, ohne Ende.")).toBeVisible();
  await save();

  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", "/filme", "/gibt-es-nicht"]) {
    await page.goto(path);
    const banner = page.getByRole("region", { name: "Warnung" });
    await expect(banner).toContainText("Heute ist das Büro geschlossen.");
    await expect(banner.getByRole("link", { name: "Zum Kontakt" })).toHaveAttribute("href", "/kontakt");
    await expectAccessible(page);
  }

  await editor.getByLabel("Zu sehen ab").fill("2020-01-01T08:00");
  await editor.getByLabel("Zu sehen bis").fill("2019-01-01T08:00");
  await editor.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
  await expect(errors(editor)).toContainText("Das Ende liegt vor dem Beginn");
  await editor.getByLabel("Zu sehen bis").fill("2020-01-02T08:00");
  await expect(editor.getByText("Nicht zu sehen: Diese Zeit ist vorbei")).toBeVisible();
  await editor.getByRole("button", { name: "Speichern und veröffentlichen" }).click();
  await expect(editor.getByText("Die Meldung ist nicht zu sehen, ihre Zeit ist vorbei.")).toBeVisible();
  await page.goto("/filme");
  await expect(page.getByRole("region", { name: "Warnung" })).toHaveCount(0);
});

test("a file that is too large is refused before it is sent", async ({ signIn }) => {
  const editor = await signIn(admin);
  await editor.goto("/redaktion/einstellungen");
  const file = editor.getByLabel("Datei", { exact: false });
  await file.setInputFiles({ name: "riesig.png", mimeType: "image/png", buffer: Buffer.alloc(2 * 1024 * 1024 + 1) });
  await expect(file).toHaveAccessibleDescription(/„riesig.png“ hat 2 MB.*Bitte verkleinern/);
  await expect(file).toHaveValue("");
});
