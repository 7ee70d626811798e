/** Finding entries again, doing something to several at once, taking a list along. */
import { readFileSync } from "node:fs";
import { todayInBerlin } from "#lib/dates.ts";
import { admin, emre, erika, lena } from "#tests/accounts.ts";
import { draftProject, save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

test("filter, keep the view, publish two of three, take the list along", async ({ signIn, expectAccessible }) => {
  test.setTimeout(120_000);
  const editor = await signIn(erika);
  await draftProject(editor, "Probe Listenhaus Eins");
  await draftProject(editor, "Probe Listenhaus Zwei");
  await draftProject(editor, "Probe Listenhaus Drei");
  await editor.getByRole("combobox", { name: "Gemeinde", exact: true }).selectOption("");
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("=1+1");
  await save(editor);
  await expect(editor.getByText("Der Entwurf ist gespeichert.").first()).toBeVisible();

  await editor.goto("/redaktion/projekte");
  await editor.getByRole("searchbox", { name: "Suchen in Titel, Adresse und Text" }).fill("listenhaus");
  await editor.getByText("Filtern und sortieren").click();
  await editor.getByRole("combobox", { name: "Stand" }).selectOption("entwurf");
  await editor.getByRole("button", { name: "Anwenden" }).click();
  await expect(editor).toHaveURL("/redaktion/projekte?q=listenhaus&stand=entwurf");
  await expect(editor).toHaveTitle(/^Projekte: 3 Einträge/);
  await expect(editor.getByRole("status").filter({ hasText: /^3 Einträge$/ })).toBeVisible();

  await editor.getByText("Diese Ansicht speichern", { exact: true }).click();
  await editor.getByRole("textbox", { name: "Diese Ansicht speichern als" }).fill("Neue Häuser");
  await editor.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(editor.getByText("Die Ansicht ist gespeichert.")).toBeVisible();
  await editor.goto("/redaktion/projekte");
  await editor.getByRole("link", { name: "Neue Häuser" }).click();
  await expect(editor).toHaveURL("/redaktion/projekte?q=listenhaus&stand=entwurf");

  await editor.getByRole("link", { name: "Titel" }).click();
  await expect(editor.getByRole("columnheader", { name: "Titel" })).toHaveAttribute("aria-sort", "descending");
  const titles = editor.getByRole("rowheader").getByRole("link");
  await expect(titles).toHaveText(["Probe Listenhaus Zwei", "Probe Listenhaus Eins", "Probe Listenhaus Drei"]);

  await editor.getByRole("checkbox", { name: "Alle auf dieser Seite" }).check();
  await expect(editor.getByText("3 ausgewählt")).toBeVisible();
  await editor.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Veröffentlichen: 3 Einträge");
  const incomplete = editor.getByRole("row", { name: /Drei/ });
  await expect(incomplete).toContainText("„Gemeinde“ fehlt noch.");
  await expectAccessible(editor);
  await editor.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
  const result = editor.getByRole("heading", { name: "2 von 3: veröffentlicht." });
  await expect(result).toBeFocused();
  await expect(incomplete).toContainText("Nicht möglich: „Gemeinde“ fehlt noch.");
  await expectAccessible(editor);
  expect((await editor.request.get("/projekte/probe-listenhaus-eins")).status()).toBe(200);
  expect((await editor.request.get("/projekte/probe-listenhaus-drei")).status()).toBe(404);

  await editor.goto("/redaktion/projekte?q=listenhaus");
  const waiting = editor.waitForEvent("download");
  await editor.getByRole("link", { name: "CSV" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^projekte-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.split("\r\n")).toHaveLength(5);
  expect(text).toMatch(/"Probe Listenhaus Eins";"Projekt";"http[^"]+\/projekte\/probe-listenhaus-eins";"Live"/);
  expect(text).toContain(`"'=1+1"`);
  expect(text).not.toMatch(/(^|;)"?=/m);

  await editor.getByRole("checkbox", { name: "Alle auf dieser Seite" }).check();
  await editor.getByRole("button", { name: "Zurückziehen" }).click();
  await editor.getByRole("button", { name: "Jetzt zurückziehen" }).click();
  await expect(editor.getByRole("heading", { name: "2 von 3: zurückgezogen." })).toBeFocused();
});

test("a row that somebody else has changed meanwhile is left out", async ({ signIn }) => {
  const [first, second] = [await signIn(erika), await signIn(emre)];
  const { edit } = await draftProject(first, "Probe Zwischendurch");
  await first.goto("/redaktion/projekte?q=zwischendurch");
  await first.getByRole("checkbox", { name: "„Probe Zwischendurch“ auswählen" }).check();
  await first.getByRole("button", { name: "Veröffentlichen" }).click();
  await second.goto(edit);
  await second.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Von Emre.");
  await save(second);
  await expect(second.getByText("Der Entwurf ist gespeichert.").first()).toBeVisible();
  await first.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
  await expect(first.getByRole("heading", { name: "0 von 1: veröffentlicht." })).toBeVisible();
  await expect(first.getByRole("row", { name: /Zwischendurch/ })).toContainText(
    "Inzwischen von Emre Beispiel geändert",
  );
});

test("lists and bulk actions work without JavaScript", async ({ signIn }) => {
  const editor = await signIn(erika, { javaScriptEnabled: false });
  await editor.goto("/redaktion/projekte/neu");
  await editor.getByRole("textbox", { name: "Titel", exact: true }).fill("Probe Ohne Skript");
  await editor.getByRole("button", { name: "Entwurf speichern" }).click();
  await editor.goto("/redaktion");
  await editor.getByRole("searchbox", { name: "In allen Inhalten suchen" }).fill("ohne skript");
  await editor.getByRole("banner").getByRole("button", { name: "Suchen" }).click();
  await expect(editor).toHaveURL(/\/redaktion\/alles\?q=ohne/);
  await editor.getByRole("checkbox", { name: "„Probe Ohne Skript“ auswählen" }).check();
  await editor.getByRole("button", { name: "Zu prüfen bis" }).click();
  await editor.getByLabel("Zu prüfen bis").fill(todayInBerlin());
  await editor.getByRole("button", { name: "Datum speichern" }).click();
  await expect(editor.getByRole("heading", { name: "1 von 1: Datum gespeichert." })).toBeVisible();
  await editor.goto("/redaktion/alles?q=ohne+skript");
  await expect(editor.getByRole("row", { name: /Ohne Skript/ })).toContainText("fällig");
});

test("an entry is read again and found right", async ({ signIn }) => {
  const editor = await signIn(erika);
  await draftProject(editor, "Probe Nachgesehen");
  await editor.getByText("Zuständig: Erika Beispiel").click();
  await editor.getByRole("combobox", { name: "Wieder prüfen" }).selectOption("6");
  await editor.getByRole("button", { name: "Geprüft, unverändert" }).click();
  await expect(editor.getByText(/Als geprüft vermerkt\. Wieder fällig am/)).toBeVisible();
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Und danach lässt sich weiter schreiben.");
  await save(editor);
  await expect(editor.getByText("Der Entwurf ist gespeichert.").first()).toBeVisible();
});

test("readers search and take along, and have nothing to press; strangers get nothing", async ({ signIn, request }) => {
  const reader = await signIn(lena);
  await reader.goto("/redaktion/projekte");
  await expect(reader.getByRole("table")).toBeVisible();
  await expect(reader.getByRole("main").getByRole("checkbox")).toHaveCount(0);
  await expect(reader.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
  expect((await reader.request.get("/redaktion/export/projekte?format=xlsx")).status()).toBe(200);
  expect((await reader.goto("/redaktion/mehrere?aktion=veroeffentlichen&wahl=x.1"))?.status()).toBe(403);
  for (const format of ["csv", "xlsx"]) {
    const answer = await request.get(`/redaktion/export/projekte?format=${format}`);
    expect(answer.status()).toBe(401);
    expect(answer.headers()["cache-control"]).toBe("no-store");
    expect(await answer.text()).not.toContain("Projekt");
  }
});

test("overview, open facts and lists are accessible", async ({ signIn, expectAccessible }) => {
  test.setTimeout(120_000);
  const page = await signIn(admin);
  for (const address of [
    "/redaktion",
    "/redaktion/offene-angaben",
    "/redaktion/alles?q=kinder",
    "/redaktion/alles?q=xyzzy",
  ]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.goto("/redaktion/offene-angaben");
  const fact = page.getByRole("main").getByRole("list").getByRole("link", { name: "Kurz gesagt" }).first();
  await fact.click();
  await expect(page.getByRole("textbox", { name: /^Kurz gesagt/ })).toBeInViewport();
  // What cleans the address when the page has come alive leaves the place alone.
  await page.waitForLoadState("networkidle");
  await expect(page).toHaveURL(/#summary$/);
});
