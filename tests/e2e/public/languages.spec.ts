/** Somebody with little German finds the words meant for them. */
import { expect, test } from "#tests/fixtures.ts";

test.use({ javaScriptEnabled: false });

test("the start page leads to Leichte Sprache, and from there to its own pages and back", async ({ page }) => {
  await page.goto("/");
  const languages = page.getByRole("navigation", { name: "Sprachen und Hilfen" });
  await languages.getByRole("link", { name: "Leichte Sprache" }).click();
  await expect(page.getByRole("main")).toHaveAttribute("lang", "de-simple");
  await page.getByRole("main").getByRole("link", { name: "Was das Programm macht" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was das Programm macht");
  await languages.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(/\/programm$/);
});

test("Arabic is written from right to left", async ({ page }) => {
  await page.goto("/ar");
  await expect(page.getByRole("main")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("link", { name: "العربية" })).toHaveAttribute("aria-current", "page");
});
