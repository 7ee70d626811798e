/** Two people in one entry: they see each other, and neither loses a word. */
import type { Page } from "@playwright/test";
import { emre, erika } from "#tests/accounts.ts";
import { draftProject, publish, save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

const summary = (page: Page) => page.getByRole("textbox", { name: /^Kurz gesagt/ });
const quarter = (page: Page) => page.getByRole("textbox", { name: /^Quartier/ });
const story = (page: Page) => page.getByRole("textbox", { name: "Aus der Praxis" });

test("two people in one entry see each other, and neither loses a word", async ({ signIn, expectAccessible }) => {
  test.setTimeout(120_000);
  const [first, second] = [await signIn(erika), await signIn(emre, { watched: false })];
  const { edit } = await draftProject(first, "Probe Gleichzeitig");
  await first.goto(edit);
  await second.goto(edit);
  await expect(second.getByText(/Auch hier: Erika Beispiel \(seit \d\d:\d\d\)/)).toBeVisible();

  await quarter(second).fill("Das Quartier von Emre");
  await summary(second).fill("Das schreibt Emre.");
  await second.route("**/zwischenspeichern", (route) => route.abort());
  await summary(first).fill("Das schreibt Erika.");
  await story(first).click();
  await first.keyboard.type("Eine Geschichte von Erika.");
  await save(first);
  await expect(first.getByRole("status").filter({ hasText: "Der Entwurf ist gespeichert." })).toBeVisible();

  await save(second);
  const choice = second.getByRole("region", { name: /^Zwei Fassungen/ });
  await expect(choice.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(second).toHaveTitle(/^\(1 Fehler\)/);
  await expectAccessible(second);
  // What only one of them has changed is chosen already.
  await expect(choice.getByRole("group", { name: "Quartier", exact: true }).getByLabel("Ihre Fassung")).toBeChecked();
  await expect(choice.getByRole("group", { name: "Aus der Praxis" }).getByLabel("Fassung von Erika")).toBeChecked();
  const both = choice.getByRole("group", { name: "Kurz gesagt" });
  await expect(both.getByRole("radio", { checked: true })).toHaveCount(0);
  await choice.getByRole("button", { name: "Zusammenführen und speichern" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "Kurz gesagt: Bitte wählen Sie" })).toBeVisible();

  // Somebody is faster once more: the choice comes again, with the newest words.
  await first.getByRole("textbox", { name: /^Ansprechperson/ }).fill("Noch schnell von Erika");
  await save(first);
  await expect(first.getByText(/^Gespeichert um/)).toBeVisible();
  await both.getByLabel(/^Beides zusammen/).check();
  await choice.getByRole("button", { name: "Zusammenführen und speichern" }).click();
  await expect(choice.getByRole("group", { name: /^Ansprechperson/ })).toBeVisible();
  await both.getByLabel(/^Beides zusammen/).focus();
  await second.keyboard.press("Space");
  await choice.getByRole("button", { name: "Zusammenführen und speichern" }).focus();
  await second.keyboard.press("Enter");
  await expect(second.getByRole("status").filter({ hasText: "Zusammengeführt" })).toBeVisible();
  for (const page of [second, first]) {
    if (page === first) await page.reload();
    await expect(quarter(page)).toHaveValue("Das Quartier von Emre");
    await expect(summary(page)).toHaveValue("Das schreibt Erika. Das schreibt Emre.");
    await expect(story(page)).toContainText("Eine Geschichte von Erika.");
    await expect(page.getByRole("textbox", { name: /^Ansprechperson/ })).toHaveValue("Noch schnell von Erika");
  }
});

test("an autosave that comes too late says so and offers both versions", async ({ signIn }) => {
  const [first, second] = [await signIn(erika), await signIn(emre)];
  const { edit } = await draftProject(first, "Probe Überholt");
  await second.goto(edit);
  await summary(first).fill("Von Erika.");
  await save(first);
  await expect(first.getByText(/^Gespeichert um/)).toBeVisible();
  // The field stands right above the bar, which grows when it has something to tell.
  const room = (field: Element) =>
    (document.querySelector(".entry-buttons")?.getBoundingClientRect().top ?? 0) - field.getBoundingClientRect().bottom;
  await quarter(second).fill("Von Emre");
  await second.evaluate(
    (by) => window.scrollBy({ top: by, behavior: "instant" }),
    4 - (await quarter(second).evaluate(room)),
  );
  expect(await quarter(second).evaluate(room)).toBeCloseTo(4, 0);
  await expect(second.getByText(/Nicht gespeichert: Inzwischen hat Erika Beispiel/).last()).toBeVisible();
  await expect(quarter(second)).toBeFocused();
  expect(await quarter(second).evaluate(room)).toBeGreaterThan(0);
  await second.getByRole("button", { name: "Beide Fassungen vergleichen" }).click();
  await second.getByRole("button", { name: "Zusammenführen und speichern" }).click();
  await expect(second.getByRole("status").filter({ hasText: "Zusammengeführt" })).toBeVisible();
  await expect(summary(second)).toHaveValue("Von Erika.");
  await expect(quarter(second)).toHaveValue("Von Emre");
});

test("leaving a field whose words are saved makes nothing new of them", async ({ signIn }) => {
  const [first, second] = [await signIn(erika), await signIn(emre)];
  const { edit } = await draftProject(first, "Probe Feld verlassen");
  await summary(first).pressSequentially("Das ist gespeichert.");
  await expect(first.getByText(/^Gespeichert um/)).toBeVisible({ timeout: 20_000 });
  await second.goto(edit);
  await quarter(second).fill("Südviertel");
  await save(second);
  await first.getByRole("link", { name: "Neueste Fassung laden" }).click({ timeout: 30_000 });
  await expect(quarter(first)).toHaveValue("Südviertel");
  await expect(first.getByText(/^Nicht gespeicherte Fassung/)).toHaveCount(0);
});

test("two windows of one person know of each other, and do not speak of somebody else", async ({ signIn }) => {
  const first = await signIn(erika);
  const { edit } = await draftProject(first, "Probe Zwei Fenster");
  const second = await first.context().newPage();
  await second.goto(edit);
  for (const page of [first, second]) {
    await expect(page.getByText("Sie haben diesen Eintrag auch in einem anderen Fenster offen.")).toBeVisible();
  }
  await second.route("**/zwischenspeichern", (route) => route.abort());
  await summary(second).fill("Aus dem zweiten Fenster.");
  await summary(first).fill("Aus dem ersten Fenster.");
  await save(first);
  await expect(first.getByText(/^Gespeichert um/)).toBeVisible();
  await save(second);
  const choice = second.getByRole("region", { name: "Zwei Fassungen von Ihnen" });
  await choice.getByRole("group", { name: "Kurz gesagt" }).getByLabel("Fassung aus diesem Fenster").check();
  await choice.getByRole("button", { name: "Zusammenführen und speichern" }).click();
  await expect(second.getByRole("status").filter({ hasText: "Zusammengeführt" })).toBeVisible();
  await expect(summary(second)).toHaveValue("Aus dem zweiten Fenster.");
  await first.close();
  await expect(second.getByText(/in einem anderen Fenster offen/)).toHaveCount(0);
});

test("when somebody else publishes the very words that stand here, nobody has to choose", async ({ signIn }) => {
  const [first, second] = [await signIn(erika), await signIn(emre)];
  const { edit } = await draftProject(first, "Probe Woanders veröffentlicht");
  await second.goto(edit);
  await expect(second.getByText(/^Auch hier: Erika/)).toBeVisible();
  await publish(first);
  await expect(first.getByText(/^Veröffentlicht um \d\d:\d\d$/)).toBeVisible();
  // At once, before the page has heard of it …
  await quarter(second).fill("Nordviertel");
  await save(second);
  await expect(second.getByText(/^Gespeichert um/)).toBeVisible();
  await expect(second.getByText(/^Stand: Live seit .* Entwurf mit/)).toBeVisible();
  // … and later, when it says so.
  await expect(first.getByText(/Emre Beispiel hat um .* gespeichert\. Hier steht noch die Fassung davor/)).toBeVisible({
    timeout: 20_000,
  });
  await first.getByRole("link", { name: "Neueste Fassung laden" }).click();
  await expect(quarter(first)).toHaveValue("Nordviertel");
  await publish(second);
  await first.goto(edit);
  await first.locator("summary", { hasText: "Von der Website nehmen" }).click();
  await first.getByRole("button", { name: "Zurückziehen" }).click();
  await expect(first.getByRole("status").filter({ hasText: "Zurückgezogen." })).toBeVisible();
  await expect(
    second.getByText(/^Um .* wurde der Stand geändert \(Erika Beispiel\)\. Der Text ist derselbe\.$/),
  ).toBeVisible({
    timeout: 20_000,
  });
  await expect(second.getByText(/^Stand: Entwurf · nicht veröffentlicht$/)).toBeVisible();
});

test("what happens around an entry shows on pages that are open, and old answers go", async ({ signIn }) => {
  test.setTimeout(120_000);
  const [first, second] = [await signIn(erika), await signIn(emre)];
  const { edit } = await draftProject(first, "Probe Drumherum");
  await expect(first.getByRole("status").filter({ hasText: "Der Entwurf ist angelegt." })).toBeVisible();
  await second.goto(edit);
  await second.getByText("Kommentare", { exact: true }).click();
  await second.getByRole("textbox", { name: "Kommentar" }).fill("Ist das fertig?");
  await second.getByRole("button", { name: "Kommentar speichern" }).click();
  await expect(first.getByText("Kommentare (1 offen)")).toBeVisible({ timeout: 20_000 });
  await expect(first.getByText("Der Entwurf ist angelegt.")).toHaveCount(0);
  // Into the trash and back while somebody writes: the words arrive by themselves.
  await second.locator("summary", { hasText: "Löschen" }).click();
  await second.getByRole("button", { name: "In den Papierkorb" }).click();
  await second.waitForURL(/papierkorb/);
  await summary(first).fill("Trotzdem weitergeschrieben.");
  await expect(first.getByText(/^Nicht gespeichert: Dieser Eintrag ist nicht/).last()).toBeVisible({ timeout: 20_000 });
  await second.goto(edit);
  await second.getByRole("button", { name: "Als Entwurf wiederherstellen" }).click();
  await expect(first.getByText(/^Gespeichert um/)).toBeVisible({ timeout: 30_000 });
  await second.goto(edit);
  await expect(summary(second)).toHaveValue("Trotzdem weitergeschrieben.");
});
