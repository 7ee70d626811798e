/** The editing area is accessible in light and dark, and fits a narrow screen. */
import { admin } from "#tests/accounts.ts";
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
];
const pages = [
  "/redaktion",
  "/redaktion/konten",
  "/redaktion/konten/neu",
  "/redaktion/planung",
  "/redaktion/einstellungen",
  "/redaktion/einstellungen/vier-augen",
  "/redaktion/menue",
  "/redaktion/weiterleitungen",
  "/redaktion/weiterleitungen/neu",
  "/redaktion/protokoll",
  "/redaktion/papierkorb",
  "/redaktion/konto",
];
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

test("signing in", async ({ newPerson, expectAccessible }) => {
  const page = await newPerson();
  await page.goto("/redaktion/anmelden");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveTitle(/Fehler\)/);
  await expectAccessible(page);
});

for (const [name, addresses] of Object.entries({
  "pages of its own": pages,
  lists: segments.map((segment) => `/redaktion/${segment}`),
  "new entries": segments.map((segment) => `/redaktion/${segment}/neu`),
  forms: segments,
})) {
  test(name, async ({ signIn, expectAccessible }) => {
    test.setTimeout(180_000);
    const page = await signIn(admin);
    for (const address of addresses) {
      await page.setViewportSize(wide);
      if (address.startsWith("/")) await page.goto(address);
      else {
        await page.goto(`/redaktion/${address}`);
        await page.getByRole("rowheader").getByRole("link").first().click();
        await expect(page.getByRole("button", { name: "Entwurf speichern" })).toBeVisible();
      }
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await page.setViewportSize(narrow);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${page.url()} is wider than 320 px`).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
  });
}
