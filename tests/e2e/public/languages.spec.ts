/** Somebody with little German finds the words meant for them. */
import { expect, test } from "#tests/fixtures.ts";

test.use({ javaScriptEnabled: false });

test("the start page leads to Leichte Sprache, and from there to its own pages and back", async ({ page }) => {
  await page.goto("/");
  const languages = page.getByRole("navigation", { name: "Sprachen und Hilfen" });
  await languages.getByRole("link", { name: "Leichte Sprache" }).click();
  await expect(page.getByRole("main").locator("[lang=de-simple]")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Was das Programm macht" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was das Programm macht");
  await languages.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(/\/programm$/);
});

test("Arabic is written from right to left", async ({ page }) => {
  await page.goto("/ar");
  await expect(page.getByRole("main").locator("[lang=ar]").first()).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("link", { name: "العربية" })).toHaveAttribute("aria-current", "page");
});

test("the other languages are there on every page", async ({ page }) => {
  for (const path of ["/projekte?q=kinder", "/filme/herbstveranstaltung-2022", "/gibt-es-nicht"]) {
    await page.goto(path);
    const languages = page.getByRole("navigation", { name: "Sprachen und Hilfen" });
    await expect(languages.getByRole("link", { name: "Türkçe" })).toHaveAttribute("href", "/tr");
    await expect(languages.getByRole("link", { name: "Leichte Sprache" })).toHaveCount(1);
  }
});
