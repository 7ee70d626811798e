/** Somebody finds out whom to ask, with nothing but a postcode. */
import { expect, test } from "#tests/fixtures.ts";

test.use({ javaScriptEnabled: false });

test("a postcode leads to who answers for that region; a place elsewhere is told so", async ({ page }) => {
  await page.goto("/kontakt");
  const place = page.getByRole("searchbox", { name: "Postleitzahl oder Ort" });
  await place.fill("44137");
  await page.getByRole("button", { name: "Zuständige Person anzeigen" }).click();
  await expect(page).toHaveURL(/\/kontakt\?ort=44137#zustaendig$/);
  await expect(page).toHaveTitle(/^Kontakt für 44137/);
  await expect(page.getByText("Dortmund liegt im Regierungsbezirk Arnsberg.")).toBeVisible();
  await expect(place).toHaveValue("44137");
  await page.goto("/kontakt?ort=Hamburg");
  await expect(page.getByText("„Hamburg“ kennen wir nicht als Ort in Nordrhein-Westfalen.")).toBeVisible();
  await page.goto("/kontakt/ort/anderswo");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kontakt");
});
