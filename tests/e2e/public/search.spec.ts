/** Somebody types what comes to mind and finds it, without JavaScript. */
import { expect, test } from "#tests/fixtures.ts";

test.use({ javaScriptEnabled: false });

test("words in any spelling find things of every kind, marked in their sentence", async ({ page }) => {
  await page.goto("/suche");
  await page.getByRole("searchbox", { name: "Was suchen Sie?" }).fill("kuemmerer");
  await page.getByRole("main").getByRole("button", { name: "Suchen" }).click();
  await expect(page).toHaveTitle(/^\d+ Treffer, „kuemmerer“ – Suche/);
  await expect(page.getByRole("heading", { name: "Projekte" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Gesundheitskümmerer Hochfeld" })).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: "Quartierskümmerer" }).first()).toBeVisible();
  await page
    .getByRole("navigation", { name: "Treffer nach Art" })
    .getByRole("link", { name: /^Bausteine/ })
    .click();
  await expect(page).toHaveURL(/art=baustein/);
  await page.getByRole("link", { name: /Aktive Nachbarschaft/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Aktive Nachbarschaft");
});

test("a typing mistake is mended, and a search without hits leads on", async ({ page }) => {
  await page.goto("/suche?q=Dokumentarfilmm");
  await expect(page.getByText("Meinten Sie „Dokumentarfilm“?")).toBeVisible();
  await page.goto("/suche?q=zzzzqqqq");
  await expect(page.getByRole("heading", { name: "Keine Treffer zu „zzzzqqqq“" })).toBeVisible();
  await page.getByRole("link", { name: "Projekte in Ihrer Nähe" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a list is searched for its one kind, and says so where only others answer", async ({ page }) => {
  await page.goto("/filme");
  await page.getByRole("searchbox", { name: "Film suchen" }).fill("Herbst");
  await page.getByRole("main").getByRole("button", { name: "Suchen" }).click();
  await expect(page).toHaveURL(/art=film/);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Filme"]);
  await page.goto("/suche?q=Hochfeld&art=film");
  await expect(page.getByText("Unter „Filme“ ist nichts davon.")).toBeVisible();
  await page
    .getByRole("link", { name: /^Projekte/ })
    .last()
    .click();
  await expect(page.getByRole("link", { name: "Gesundheitskümmerer Hochfeld" })).toBeVisible();
});

test("what nothing answers in full is answered in part, and the page says so", async ({ page }) => {
  await page.goto("/suche?q=Tomatensoße+Raumschiff");
  await expect(page.getByText("Nichts enthält alle Wörter von „Tomatensoße Raumschiff“.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Bewegung mit Tomatensoße/ })).toBeVisible();
});
