/** The editing area is accessible on every screen, in light and dark, wide and narrow; its states: accessibleStates.spec.ts. */
import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { admin } from "#tests/accounts.ts";
import { draftProject, save } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

const segments = [
  "seiten",
  "bausteine",
  "projekte",
  "traeger",
  "veranstaltungen",
  "filme",
  "veroeffentlichungen",
  "kontakte",
  "begriffe",
];
/** Opens one screen; where it wants something to be there first, it makes that. */
type Screen = string | ((page: Page) => Promise<unknown>);

const firstOf = (list: string) => async (page: Page) => {
  await page.goto(`/redaktion/${list}`);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.waitForURL(/\/redaktion\/[^/]+\/[^/?]+$/);
};
const draft =
  (title: string, rest: string): Screen =>
  async (page) => {
    const { edit } = await draftProject(page, title);
    await page.goto(`${edit}${rest}`);
  };

/** Every screen by its folder below `app`. */
const screens: Record<string, Screen[]> = {
  "redaktion/(frei)/einrichten": ["/redaktion/einrichten?schluessel=unbekannt"],
  "redaktion/(intern)": ["/redaktion"],
  "redaktion/(intern)/[...rest]": [(page) => page.goto("/redaktion/gibt/es/nicht/mehr")],
  "redaktion/(intern)/[segment]": [...segments, "alles"].map((segment) => `/redaktion/${segment}`),
  "redaktion/(intern)/[segment]/[id]": segments.map(firstOf),
  "redaktion/(intern)/[segment]/[id]/pruefung": [askedForReview],
  "redaktion/(intern)/[segment]/[id]/verlauf": [draft("Probe Zugang Verlauf", "/verlauf")],
  "redaktion/(intern)/[segment]/[id]/verlauf/[number]": [draft("Probe Zugang Fassung", "/verlauf/1")],
  "redaktion/(intern)/[segment]/[id]/verlauf/vergleich": [twoVersions],
  "redaktion/(intern)/[segment]/neu": segments.map((segment) => `/redaktion/${segment}/neu`),
  "redaktion/(intern)/[segment]/tabelle": ["/redaktion/projekte/tabelle"],
  "redaktion/(intern)/[segment]/tabelle/[id]": [checkedTable],
  "redaktion/(intern)/einstellungen": ["/redaktion/einstellungen"],
  "redaktion/(intern)/einstellungen/vier-augen": ["/redaktion/einstellungen/vier-augen"],
  "redaktion/(intern)/konten": ["/redaktion/konten"],
  "redaktion/(intern)/konten/[id]": [firstOf("konten")],
  "redaktion/(intern)/konten/neu": ["/redaktion/konten/neu"],
  "redaktion/(intern)/konto": ["/redaktion/konto"],
  "redaktion/(intern)/konto/passwort": ["/redaktion/konto/passwort"],
  "redaktion/(intern)/medien": ["/redaktion/medien"],
  "redaktion/(intern)/medien/[id]": [uploaded],
  "redaktion/(intern)/mehrere": ["/redaktion/mehrere", chosen],
  "redaktion/(intern)/menue": ["/redaktion/menue"],
  "redaktion/(intern)/nachrichten": ["/redaktion/nachrichten", "/redaktion/nachrichten?stand=spam"],
  "redaktion/(intern)/offene-angaben": ["/redaktion/offene-angaben"],
  "redaktion/(intern)/papierkorb": ["/redaktion/papierkorb"],
  "redaktion/(intern)/papierkorb/[id]/loeschen": [trashed],
  "redaktion/(intern)/planung": ["/redaktion/planung"],
  "redaktion/(intern)/protokoll": ["/redaktion/protokoll"],
  "redaktion/(intern)/pruefen": ["/redaktion/pruefen"],
  "redaktion/(intern)/pruefen/links": ["/redaktion/pruefen/links"],
  "redaktion/(intern)/suchwoerter": ["/redaktion/suchwoerter"],
  "redaktion/(intern)/weiterleitungen": ["/redaktion/weiterleitungen"],
  "redaktion/(intern)/weiterleitungen/bearbeiten": [redirected],
  "redaktion/(intern)/weiterleitungen/neu": ["/redaktion/weiterleitungen/neu"],
  "(vorschau)/redaktion/[segment]/[id]/verlauf/[number]/vorschau": [draft("Probe Zugang Alt", "/verlauf/1/vorschau")],
  "(vorschau)/redaktion/[segment]/[id]/vorschau": [draft("Probe Zugang Vorschau", "/vorschau")],
  "(vorschau)/vorschau/[secret]": [asGuest],
};
/** Nobody who is signed in sees the one, and the other wants a visitor first: tests of their own judge them. */
const elsewhere = ["redaktion/(frei)/anmelden", "redaktion/(intern)/nachrichten/[id]"];

async function twoVersions(page: Page) {
  const { edit } = await draftProject(page, "Probe Zugang Vergleich");
  await page.getByRole("textbox", { name: /^Kurz gesagt/ }).fill("Neue Worte.");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "gespeichert" }).first()).toBeVisible();
  await page.goto(`${edit}/verlauf/vergleich?von=1&bis=2`);
}

/** Bausteine are the type that no other test publishes. */
async function askedForReview(page: Page) {
  const setRule = async (on: boolean) => {
    await page.goto("/redaktion/einstellungen/vier-augen");
    await page.getByRole("checkbox", { name: "Bausteine" }).setChecked(on);
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Gespeichert." })).toBeVisible();
  };
  await setRule(true);
  await firstOf("bausteine")(page);
  const edit = page.url();
  await page.getByRole("textbox", { name: "Kurz gesagt" }).fill("Zum Ausprobieren.");
  await page.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await expect(page.getByRole("status").filter({ hasText: "zur Prüfung gegeben" }).first()).toBeVisible();
  await setRule(false);
  await page.goto(`${edit}/pruefung`);
}

async function uploaded(page: Page) {
  await page.goto("/redaktion/medien");
  const buffer = Buffer.from("WEBVTT\n\n00:01.000 --> 00:02.000\nNur für den Zugang.\n");
  await page.getByLabel("Dateien hochladen").setInputFiles({ name: "Probe-Zugang.vtt", mimeType: "text/vtt", buffer });
  await expect(page.getByRole("status").filter({ hasText: "1 Datei fertig." })).toBeVisible();
  await page.goto("/redaktion/medien?q=probe-zugang");
  await page.getByRole("link", { name: /Probe.Zugang/ }).click();
  await page.waitForURL(/\/redaktion\/medien\/[^/?]+$/);
}

async function checkedTable(page: Page) {
  await page.goto("/redaktion/begriffe/tabelle");
  const buffer = Buffer.from("Titel;Erklärung;Notiz\nProbe Zugang Tabelle;Ein Satz.;x\n;Ohne Titel.;");
  await page.getByLabel("Tabelle").setInputFiles({ name: "Probe-Zugang.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Prüfen, was sich ändert" }).click();
  await page.waitForURL(/\/tabelle\/[^/?]+$/);
}

async function chosen(page: Page) {
  await draftProject(page, "Probe Zugang Auswahl");
  await page.goto("/redaktion/projekte?q=zugang+auswahl");
  await page.getByRole("checkbox", { name: "„Probe Zugang Auswahl“ auswählen" }).check();
  await page.getByRole("button", { name: "Veröffentlichen" }).click();
  await page.waitForURL(/\/redaktion\/mehrere/);
}

async function trashed(page: Page) {
  await draftProject(page, "Probe Zugang Papierkorb");
  await page.locator("summary", { hasText: "Löschen" }).click();
  await page.getByRole("button", { name: "In den Papierkorb" }).click();
  await page.waitForURL(/papierkorb/);
  await page.getByRole("link", { name: /^Endgültig löschen.*Probe Zugang Papierkorb/ }).click();
  await page.waitForURL(/loeschen$/);
}

async function redirected(page: Page) {
  await page.goto("/redaktion/weiterleitungen/neu");
  await page.getByRole("textbox", { name: "Von dieser Adresse" }).fill("/probe-zugang.html");
  await page.getByRole("combobox", { name: "Wohin?" }).fill("/programm");
  await page.getByRole("button", { name: "Weiterleitung anlegen" }).click();
  await expect(page.getByRole("status").first()).toContainText("gilt ab sofort");
  await page.goto("/redaktion/weiterleitungen/bearbeiten?von=/probe-zugang.html");
}

async function asGuest(page: Page) {
  await draftProject(page, "Probe Zugang Gast");
  await page
    .getByText(/^Vorschau-Links/)
    .first()
    .click();
  await page.getByRole("textbox", { name: "Für wen?" }).fill("Träger");
  await page.getByRole("button", { name: "Vorschau-Link erstellen" }).click();
  await page.goto(await page.getByRole("textbox", { name: "Neuer Vorschau-Link" }).inputValue());
}

test("no screen is forgotten", () => {
  const folders = ["redaktion", "(vorschau)"].flatMap((half) =>
    readdirSync(`app/${half}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("page.tsx"))
      .map((file) => `${half}/${file}`.replace("/page.tsx", "")),
  );
  expect([...Object.keys(screens), ...elsewhere].sort()).toEqual(folders.sort());
});

test("signing in", async ({ newPerson, expectAccessible }) => {
  const page = await newPerson();
  await page.goto("/redaktion/anmelden");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveTitle(/Fehler\)/);
  await expectAccessible(page);
});

/** Some screens together sign in once. */
const together = Object.groupBy(Object.entries(screens), ([folder, [first]]) =>
  typeof first !== "string" ? folder : folder.includes("[segment]") ? "for every type" : "that need nothing",
);

for (const [name, group = []] of Object.entries(together)) {
  test(`screens ${name}`, async ({ signIn, expectAccessibleZoomed }) => {
    test.setTimeout(240_000);
    const page = await signIn(admin, { watched: !name.includes("[...rest]") });
    for (const open of group.flatMap(([, ways]) => ways)) {
      if (typeof open === "string") await page.goto(open);
      else await open(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessibleZoomed(page);
    }
  });
}
