/** Somebody looks for help nearby, without JavaScript and without an account. */
import { expect, test } from "#tests/fixtures.ts";

test.use({ javaScriptEnabled: false });

test("a citizen finds a project by its Kreis and takes the filter away again", async ({ page }) => {
  await page.goto("/projekte");
  await expect(page.getByRole("heading", { name: "15 Projekte" })).toBeVisible();
  const kreis = page.getByLabel("Kreis oder kreisfreie Stadt");
  await kreis.selectOption(await kreis.getByRole("option", { name: /^Duisburg/ }).getAttribute("value"));
  await page.getByRole("button", { name: "Projekte anzeigen" }).click();
  await expect(page).toHaveURL(/kreis=05112/);
  await expect(page).toHaveTitle(/^\d Projekte?, .*Duisburg/);
  const count = Number((await page.title())[0]);
  await expect(page.getByRole("main").getByRole("heading", { level: 3 }).locator("a[href^='/projekte/']")).toHaveCount(
    count,
  );
  await page.getByRole("link", { name: "Gesundheitskümmerer Hochfeld" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gesundheitskümmerer Hochfeld");
  await page.goBack();
  await page.getByRole("link", { name: /Filter entfernen: .*Duisburg/ }).click();
  await expect(page.getByRole("heading", { name: "15 Projekte" })).toBeVisible();
});

test("a citizen finds a project by a word from the start page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: /Projekt suchen/ }).fill("hochfeld");
  await page.getByRole("search").getByRole("button", { name: "Suchen" }).click();
  await expect(page).toHaveURL(/\/projekte\?q=hochfeld/);
  await page.getByRole("link", { name: "Gesundheitskümmerer Hochfeld" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gesundheitskümmerer Hochfeld");
});

test("what is typed into the address comes back as text only", async ({ page }) => {
  const typed = `"><img src=x onerror=alert(1)>`;
  await page.goto(`/projekte?q=${encodeURIComponent(typed)}`);
  await expect(page.getByLabel("Stichwort", { exact: true })).toHaveValue(typed);
  await expect(page.locator("img[src='x']")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Keine Projekte" })).toBeVisible();
});

test("the keyboard skips to the content and to the navigation", async ({ page }) => {
  await page.goto("/programm");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Direkt zum Inhalt" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Direkt zur Navigation" })).toBeFocused();
});

test("filters that few people need are folded, and open when one is in use", async ({ page }) => {
  await page.goto("/projekte");
  const year = page.getByRole("combobox", { name: "Gefördert im Jahr" });
  await expect(year).toBeHidden();
  await page.getByText("Mehr Filter und Reihenfolge").click();
  await year.selectOption("2021");
  await page.getByRole("combobox", { name: "Reihenfolge" }).selectOption({ label: "nach Titel" });
  await page.getByRole("button", { name: "Projekte anzeigen" }).click();
  await expect(page).toHaveURL(/jahr=2021.*folge=title/);
  await expect(page).toHaveTitle(/gefördert 2021/);
  await expect(year).toBeVisible();
  await page.getByRole("link", { name: "Filter entfernen: gefördert 2021" }).click();
  await expect(page.getByRole("link", { name: /^Filter entfernen/ })).toHaveCount(0);
});

test("projects near a postcode, the nearest first; an unknown place is told so", async ({ page }) => {
  await page.goto("/projekte");
  await page.getByRole("textbox", { name: "Postleitzahl oder Ort" }).fill("44137");
  await page.getByRole("combobox", { name: "Umkreis" }).selectOption("25 km");
  await page.getByRole("button", { name: "Projekte anzeigen" }).click();
  await expect(page).toHaveTitle(/^\d Projekte, höchstens 25 km von Dortmund/);
  const distances = (await page.getByText(/etwa \d+ km/).allTextContents()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  );
  expect(distances.length).toBeGreaterThan(1);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(Math.max(...distances)).toBeLessThanOrEqual(25);
  await page.goto("/projekte?nah=Hamburg");
  await expect(page.getByText("„Hamburg“ kennen wir nicht als Ort in Nordrhein-Westfalen.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "15 Projekte" })).toBeVisible();
});
