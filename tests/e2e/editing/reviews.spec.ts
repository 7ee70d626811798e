/** Two people, one text: asked, answered, approved; and what they say to each other about a field. */
import type { Page } from "@playwright/test";
import { admin, emre, erika, lena } from "#tests/accounts.ts";
import { draftProject } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

/** Contacts are the type that no other test publishes while this one runs. */
async function setRule(page: Page, on: boolean) {
  await page.goto("/redaktion/einstellungen/vier-augen");
  await page.getByRole("checkbox", { name: "Ansprechpersonen" }).setChecked(on);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();
}

const said = (page: Page, words: string) =>
  expect(page.getByRole("status").filter({ hasText: words }).first()).toBeVisible();

test("what one person writes goes live when another has approved it", async ({ signIn, request, expectAccessible }) => {
  test.setTimeout(180_000);
  const administration = await signIn(admin);
  await setRule(administration, true);
  await expectAccessible(administration);

  const author = await signIn(erika);
  await author.goto("/redaktion/kontakte/neu");
  await author.getByRole("textbox", { name: "Name", exact: true }).fill("Probe Vier Augen");
  await author.getByRole("button", { name: "Entwurf speichern" }).click();
  await author.waitForURL(/\/redaktion\/kontakte\/(?!neu$)[^/?]+$/);
  const edit = new URL(author.url()).pathname;
  await expect(author.getByRole("button", { name: "Veröffentlichen", exact: true })).toHaveCount(0);
  await author.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await said(author, "zur Prüfung gegeben");
  await expect(author.getByText(/^Freigeben können: .*Emre Beispiel/)).toBeVisible();
  await expect(author.getByRole("button", { name: /zur Prüfung geben$/ })).toHaveCount(0);
  await author.getByRole("button", { name: "Prüfung zurücknehmen" }).click();
  await said(author, "Zurückgenommen.");
  await author.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await said(author, "zur Prüfung gegeben");
  await expect(author.getByText("Zurückgenommen.")).toHaveCount(0);
  await author.goto("/redaktion");
  const asked = author.getByRole("region", { name: "Von mir zur Prüfung gegeben" });
  await expect(asked.getByRole("link", { name: "Probe Vier Augen" })).toBeVisible();
  await author.goto(edit);
  await expect(author.getByText(/^Stand: .* · wartet auf Prüfung$/)).toBeVisible();
  await author.getByRole("link", { name: "Änderungen ansehen" }).click();
  await expect(author.getByText(/an dieser Fassung nicht selbst geschrieben/)).toBeVisible();
  await expect(author.getByRole("button", { name: /freigeben/i })).toHaveCount(0);

  const reviewer = await signIn(emre);
  await reviewer.goto(edit);
  await reviewer.getByRole("link", { name: "Änderungen ansehen und entscheiden" }).click();
  await expect(reviewer.getByRole("heading", { name: "Name" })).toBeVisible();
  await expectAccessible(reviewer);
  await reviewer.getByRole("button", { name: "Zurückgeben mit Kommentar" }).click();
  await expect(reviewer.getByRole("alert").filter({ hasText: "Bitte schreiben Sie" })).toBeVisible();
  await reviewer.getByRole("textbox", { name: /^Was ist noch zu tun/ }).fill("Welche Aufgabe hat sie?");
  await reviewer.getByRole("button", { name: "Zurückgeben mit Kommentar" }).click();
  await said(reviewer, "Zurückgegeben.");

  await author.goto("/redaktion");
  await expect(author.getByText(/^Kam zurück · von Emre Beispiel, .* · „Welche Aufgabe hat sie\?“$/)).toBeVisible();
  await author.goto(edit);
  await expect(author.getByText("Welche Aufgabe hat sie?")).toBeVisible();
  await expect(author.getByText(/^Stand: .* · von der Prüfung zurück$/)).toBeVisible();
  await author.getByRole("textbox", { name: /^Aufgabe/ }).fill("Beratung");
  await author.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await said(author, "zur Prüfung gegeben");
  const isLive = async () => (await (await request.get("/kontakt")).text()).includes("Probe Vier Augen");
  expect(await isLive()).toBe(false);

  // Somebody else writes on, which ends the request; whoever asked is told on coming back to the overview.
  await author.goto("/redaktion");
  const other = await signIn(admin);
  await other.goto(edit);
  await expect(other.getByText(/^Diese Fassung wartet auf Prüfung\./)).toBeVisible();
  await other.getByRole("textbox", { name: /^Aufgabe/ }).fill("Beratung und Begleitung");
  await other.getByRole("button", { name: "Entwurf speichern" }).click();
  await said(other, "Der Entwurf ist gespeichert.");
  await author.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(author.getByText(/^Nicht geprüft, weil weitergeschrieben wurde.* von Administration/)).toBeVisible();
  await author.goto(edit);
  await author.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await said(author, "zur Prüfung gegeben");

  await reviewer.goto("/redaktion");
  await reviewer.getByRole("link", { name: "Probe Vier Augen" }).first().click();
  await reviewer.waitForURL(`${edit}/pruefung`);
  await reviewer.getByText("Kommentare", { exact: true }).click();
  await reviewer.getByRole("textbox", { name: "Kommentar" }).fill("Das ist gut geworden.");
  await reviewer.getByRole("button", { name: "Kommentar speichern" }).click();
  await said(reviewer, "Der Kommentar ist gespeichert.");
  await expect(reviewer.getByRole("heading", { name: "Ganzer Eintrag" })).toBeVisible();
  await reviewer.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
  await said(reviewer, "Freigegeben und veröffentlicht.");
  expect(await isLive()).toBe(true);
  await setRule(administration, false);
});

test("a comment at a field is answered, dealt with, and read by those who only read", async ({
  signIn,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const author = await signIn(erika);
  const { edit } = await draftProject(author, "Probe Kommentare");
  const colleague = await signIn(emre);
  await colleague.goto(edit);
  await colleague.getByRole("link", { name: "Kommentieren zu „Kurz gesagt“" }).click();
  const words = colleague.getByRole("textbox", { name: "Kommentar" });
  await expect(words).toBeFocused();
  await words.fill("Hier fehlt noch ein Satz.");
  await colleague.getByRole("button", { name: "Kommentar speichern" }).click();
  await said(colleague, "Der Kommentar ist gespeichert.");
  await expect(words).toHaveValue("");
  await expectAccessible(colleague);

  const reader = await signIn(lena);
  await reader.goto(edit);
  await reader.getByText("Kommentare (1 offen)").click();
  await expect(reader.getByText("Hier fehlt noch ein Satz.")).toBeVisible();
  await expect(reader.getByRole("button", { name: /Erledigt|Kommentar speichern/ })).toHaveCount(0);

  await author.reload();
  await author.getByRole("link", { name: "1 Kommentar zu „Kurz gesagt“" }).click();
  await expect(author.getByText("Hier fehlt noch ein Satz.")).toBeVisible();
  await author.getByRole("link", { name: "Antworten zu „Kurz gesagt“" }).click();
  await author.getByRole("textbox", { name: "Kommentar" }).fill("Welcher?");
  await author.getByRole("button", { name: "Kommentar speichern" }).click();
  await said(author, "Der Kommentar ist gespeichert.");
  await expect(author.getByRole("region", { name: "Kurz gesagt" }).getByText("Welcher?")).toBeVisible();
  await author.getByRole("button", { name: /^Erledigt ?: Kommentar von Erika/ }).click();
  await said(author, "Der Kommentar ist erledigt.");
  await author.getByRole("button", { name: /^Erledigt ?: Kommentar von Emre/ }).click();
  await said(author, "Der Kommentar ist erledigt.");
  await expect(author.getByText("2 erledigte Kommentare")).toBeVisible();
  await expect(author.getByRole("link", { name: "Kommentieren zu „Kurz gesagt“" })).toBeVisible();
});
