/** Words are never lost: saved while typing, kept through crashes, lost connections and sessions that have ended. */
import type { Page } from "@playwright/test";
import { emre, erika } from "#tests/accounts.ts";
import { draftProject, publish } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

const summary = (page: Page) => page.getByRole("textbox", { name: /^Kurz gesagt/ });
const quarter = (page: Page) => page.getByRole("textbox", { name: /^Quartier/ });
const saved = (page: Page) => expect(page.getByText(/^Gespeichert um \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 });
/** As when the connection is gone: nothing saves itself any more. */
const cut = (page: Page) => page.route("**/zwischenspeichern", (route) => route.abort());

test("a new entry saves itself as soon as it has a title, and whoever types keeps typing", async ({ signIn }) => {
  const editor = await signIn(erika);
  await editor.goto("/redaktion/projekte/neu");
  await summary(editor).fill("Noch ohne Titel.");
  await expect(editor.getByText(/Noch nicht gespeichert: „Titel“ fehlt noch/).last()).toBeVisible();
  const title = editor.getByRole("textbox", { name: "Titel", exact: true });
  await title.pressSequentially("Probe Von selbst");
  await saved(editor);
  await expect(title).toBeFocused();
  await title.pressSequentially(" gespeichert");
  await expect(title).toHaveValue("Probe Von selbst gespeichert");
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Probe Von selbst gespeichert", {
    timeout: 20_000,
  });
  await expect(title).toBeFocused();
  await editor.reload();
  await expect(title).toHaveValue("Probe Von selbst gespeichert");
  await expect(summary(editor)).toHaveValue("Noch ohne Titel.");
  await expect(editor.getByRole("button", { name: "Veröffentlichen" })).toBeVisible();
});

test("what is typed before the page has loaded its scripts is saved like everything else", async ({ signIn }) => {
  const editor = await signIn(emre);
  await draftProject(editor, "Probe Schneller als das Netz");
  const scripts = Promise.withResolvers<void>();
  await editor.route(/\/_next\/static\/.*\.js/, (route) => scripts.promise.then(() => route.continue()));
  await editor.goto(editor.url(), { waitUntil: "commit" });
  await summary(editor).fill("Schon da.");
  scripts.resolve();
  await saved(editor);
  await editor.reload();
  await expect(summary(editor)).toHaveValue("Schon da.");
});

test("opening an entry changes nothing", async ({ signIn }) => {
  const editor = await signIn(emre);
  await draftProject(editor, "Probe Nur angesehen");
  await editor.reload();
  await editor.getByRole("button", { name: "Entwurf speichern" }).focus();
  await expect(editor.getByText(/gleich gespeichert/)).toHaveCount(0);
});

test("the buttons stay where they are when somebody begins to type", async ({ signIn }) => {
  const editor = await signIn(emre);
  await draftProject(editor, "Probe Ruhig");
  await editor.reload();
  const button = editor.getByRole("button", { name: "Entwurf speichern" });
  const before = await button.boundingBox();
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).pressSequentially("Ruhig");
  await expect(editor.getByText("Wird gleich gespeichert")).toBeVisible();
  expect(await button.boundingBox()).toEqual(before);
  await saved(editor);
  expect(await button.boundingBox()).toEqual(before);
});

test("what is live says at once that there is more in the draft now", async ({ signIn }) => {
  const editor = await signIn(emre);
  await draftProject(editor, "Probe Stand");
  await publish(editor);
  await expect(editor.getByText("keine offenen Änderungen")).toBeVisible();
  await editor.getByRole("textbox", { name: /^Kurz gesagt/ }).pressSequentially("Neu ");
  await saved(editor);
  await expect(editor.getByText("Entwurf mit neuen Änderungen")).toBeVisible();
  await expect(editor.getByText("keine offenen Änderungen")).toHaveCount(0);
});

test("what a crash took from the screen is offered again", async ({ signIn }) => {
  const editor = await signIn(erika, { watched: false });
  const { edit } = await draftProject(editor, "Probe Absturz");
  await cut(editor);
  await quarter(editor).fill("Mitten im Satz");
  await expect(editor.getByText(/Nicht gespeichert: Keine Verbindung/).last()).toBeVisible();
  await expect(editor.getByText("Der Text ist in diesem Browser aufbewahrt.")).toBeVisible();
  const again = await editor.context().newPage();
  // Closing the page would let it save a last time.
  await Promise.all([editor.waitForEvent("crash"), editor.goto("chrome://crash").catch((error: Error) => error)]);

  await again.goto(edit);
  const offer = again.getByRole("region", { name: /Nicht gespeicherte Fassung .* gefunden/ });
  await expect(offer.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(offer.getByRole("insertion")).toContainText("Mitten im Satz");
  await expect(quarter(again)).toHaveValue("");
  await offer.getByRole("button", { name: "Übernehmen" }).click();
  await expect(quarter(again)).toHaveValue("Mitten im Satz");
  await saved(again);
  await again.reload();
  await expect(quarter(again)).toHaveValue("Mitten im Satz");
  await expect(again.getByRole("button", { name: "Verwerfen" })).toHaveCount(0);
});

test("without a connection the text is kept, and saved when it is back", async ({ signIn }) => {
  const editor = await signIn(erika, { watched: false });
  const { edit } = await draftProject(editor, "Probe Funkloch");
  await editor.context().setOffline(true);
  await summary(editor).fill("Im Zug geschrieben.");
  await expect(editor.getByText(/Nicht gespeichert: Keine Verbindung/).last()).toBeVisible();
  await summary(editor).fill("Im Zug geschrieben, auch dies.");
  await editor.context().setOffline(false);
  await saved(editor);
  await editor.goto(edit);
  await expect(summary(editor)).toHaveValue("Im Zug geschrieben, auch dies.");
});

test("after the session has ended somebody signs in again beside it, and the same text is saved", async ({
  signIn,
}) => {
  const editor = await signIn(erika, { watched: false });
  await draftProject(editor, "Probe Abgelaufen");
  await editor.context().clearCookies();
  await summary(editor).fill("Über die Mittagspause geschrieben.");
  await expect(editor.getByText(/Nicht gespeichert: Sie sind nicht angemeldet/).last()).toBeVisible();
  const link = editor.getByRole("link", { name: /Neu anmelden/ });
  const [other] = await Promise.all([editor.context().waitForEvent("page"), link.click()]);

  // Somebody else at the same computer: the text is not saved under their name.
  await signInOn(other, emre);
  await editor.bringToFront();
  await expect(editor.getByText(/Inzwischen ist in diesem Browser Emre Beispiel angemeldet/).last()).toBeVisible();

  await other.getByRole("button", { name: "Abmelden", exact: true }).click();
  await other.waitForURL(/anmelden/);
  await signInOn(other, erika);
  await editor.bringToFront();
  await saved(editor);
  await editor.reload();
  await expect(summary(editor)).toHaveValue("Über die Mittagspause geschrieben.");
});

test("saving after the session has ended says so and keeps the text, and nothing fails on the server", async ({
  signIn,
}) => {
  const editor = await signIn(erika, { watched: false });
  await draftProject(editor, "Probe Abgemeldet");
  const failures: string[] = [];
  editor.on("response", (response) => response.status() >= 500 && failures.push(response.url()));
  await editor.context().clearCookies();
  await summary(editor).fill("Bleibt stehen.");
  await editor.getByRole("button", { name: "Entwurf speichern" }).click();
  await expect(editor.getByRole("heading", { name: "Nicht gespeichert" })).toBeVisible();
  await expect(summary(editor)).toHaveValue("Bleibt stehen.");
  await editor.waitForLoadState("networkidle");
  expect(failures).toEqual([]);
});

async function signInOn(page: Page, { email, password }: typeof erika) {
  await page.goto("/redaktion/anmelden?weiter=/redaktion/konto");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/redaktion/konto");
}

test("whoever signs out in the middle of a sentence has saved it, and leaves nothing in the browser", async ({
  signIn,
}) => {
  const editor = await signIn(erika);
  const { edit } = await draftProject(editor, "Probe Feierabend");
  await summary(editor).fill("Noch schnell.");
  await editor.getByRole("button", { name: "Abmelden", exact: true }).click();
  await editor.waitForURL(/anmelden/);
  expect(await editor.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await signInOn(editor, erika);
  await editor.goto(edit);
  await expect(summary(editor)).toHaveValue("Noch schnell.");
});

test("letters in a number do not keep the rest from being saved", async ({ signIn }) => {
  const editor = await signIn(erika);
  await draftProject(editor, "Probe Zahl");
  const year = editor.getByRole("textbox", { name: /^Projektbeginn/ });
  await summary(editor).fill("Das Übrige.");
  await year.fill("zwei");
  await expect(editor.getByText(/Gespeichert, aber nicht alles: Projektbeginn \(Jahr\): /).last()).toBeVisible();
  await editor.reload();
  const offer = editor.getByRole("region", { name: /Nicht gespeicherte Fassung/ });
  await expect(offer.getByRole("heading", { level: 3 })).toHaveText(["Projektbeginn (Jahr)"]);
  await offer.getByRole("button", { name: "Verwerfen" }).click();
  await expect(summary(editor)).toHaveValue("Das Übrige.");
  await expect(year).toHaveValue("");
  await expect(year).toBeEditable();
});
