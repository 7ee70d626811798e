/** One complete life of a project, lived by keyboard alone: the only keys are those of the keyboard. */
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { emre } from "#tests/accounts.ts";
import { expect, test } from "#tests/fixtures.ts";

/** Goes on with Tab until this is where the keyboard is, as a person would; fails when it cannot be reached. */
async function reach(page: Page, target: Locator) {
  await target.waitFor();
  for (let steps = 0; steps < 300; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

async function press(page: Page, target: Locator, key = "Enter") {
  await reach(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, words: string) {
  await reach(page, target);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const news = (page: Page, words: string) =>
  expect(page.getByRole("status").filter({ hasText: words }).first()).toBeVisible();

test("a project is born, shown, changed, compared, fetched back, thrown away and rescued", async ({
  signIn,
  request,
}) => {
  test.setTimeout(240_000);
  const page = await signIn(emre);
  const summary = page.getByRole("textbox", { name: /^Kurz gesagt/ });

  // Create and write.
  await page.goto("/redaktion/projekte");
  await press(page, page.getByRole("link", { name: "Projekt anlegen" }));
  await write(page, page.getByRole("textbox", { name: "Titel", exact: true }), "Probe Ganzes Leben");
  await write(page, summary, "Ein Garten für alle.");
  await reach(page, page.getByRole("combobox", { name: "Gemeinde", exact: true }));
  await page.keyboard.type("Dortmund");
  const goals = page.getByRole("textbox", { name: /^Ziele und Methoden/ });
  await write(page, goals, "## Unsere Ziele");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- Gemeinsam gärtnern");

  // A picture, with words for those who do not see it.
  await press(page, button(page, "Datei wählen für „Bild“"));
  const dialog = page.getByRole("dialog", { name: "Bild: Datei wählen" });
  const file = dialog.getByLabel("Neue Datei hochladen");
  await reach(page, file);
  const drawn = sharp({ create: { width: 900, height: 600, channels: 3, background: "#447755" } });
  await file.setInputFiles({ name: "Probe_Garten.png", mimeType: "image/png", buffer: await drawn.png().toBuffer() });
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(button(page, "Andere Datei wählen für „Bild“")).toBeFocused();
  await write(page, page.getByRole("textbox", { name: "Eigener Alternativtext" }), "Beete vor einem Haus");
  await press(page, button(page, "Entwurf speichern"));
  await news(page, "Entwurf ist");

  // Look at it first, then show it.
  const preview = page.context().waitForEvent("page");
  await press(page, page.getByRole("link", { name: /^Vorschau des gespeicherten Entwurfs/ }));
  await expect((await preview).getByRole("heading", { name: "Unsere Ziele" })).toBeVisible();
  await (await preview).close();
  await press(page, button(page, "Veröffentlichen"));
  await news(page, "Veröffentlicht.");
  const edit = new URL(page.url()).pathname;
  const live = async () => (await request.get("/projekte/probe-ganzes-leben")).text();
  const written = ["Ein Garten für alle.", "Unsere Ziele", "Gemeinsam gärtnern", 'alt="Beete vor einem Haus"'];
  const html = await live();
  expect(written.filter((words) => !html.includes(words))).toEqual([]);

  // Change, compare, fetch the first version back.
  await page.reload();
  await write(page, summary, "Zwei Gärten für alle.");
  await press(page, button(page, "Veröffentlichen"));
  await news(page, "Veröffentlicht.");
  expect((await live()).includes("Zwei Gärten für alle.")).toBe(true);
  await press(page, page.getByRole("link", { name: "Verlauf: alle Fassungen" }));
  await page.waitForURL(/\/verlauf$/);
  const older = page.getByRole("listitem").filter({ hasText: "War live vom" }).getByRole("radio", { name: /^von/ });
  await reach(page, page.getByRole("radio", { name: /^von/, checked: true }));
  for (let steps = 0; steps < 20 && !(await older.isChecked()); steps += 1) await page.keyboard.press("ArrowDown");
  await press(page, button(page, "Fassungen vergleichen"));
  await expect(page.getByRole("deletion").first()).toContainText("Ein Garten");
  await expect(page.getByRole("insertion").first()).toContainText("Zwei Gärten");
  await press(page, button(page, /als Entwurf holen$/));
  await news(page, "jetzt der Entwurf");
  await expect(summary).toHaveValue("Ein Garten für alle.");
  expect((await live()).includes("Zwei Gärten für alle.")).toBe(true);

  // Into the trash, and out of it.
  await press(page, page.locator("summary", { hasText: /^Löschen$/ }));
  await press(page, button(page, "In den Papierkorb"));
  await page.waitForURL(/papierkorb/);
  expect((await request.get("/projekte/probe-ganzes-leben")).status()).toBe(404);
  await page.goto(edit);
  await press(page, button(page, "Als Entwurf wiederherstellen"));
  await news(page, "Wiederhergestellt");
  await expect(summary).toHaveValue("Ein Garten für alle.");
  expect((await request.get("/projekte/probe-ganzes-leben")).status()).toBe(404);
});
