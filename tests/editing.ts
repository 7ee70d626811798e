/** What editors do in the browser, for the tests that need it as a beginning. */
import { expect, type Page } from "@playwright/test";

export const save = (page: Page) => page.getByRole("button", { name: "Entwurf speichern" }).click();

export async function publish(page: Page) {
  await page.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Veröffentlicht." })).toBeVisible();
}

export async function pressWithdraw(page: Page) {
  await page.locator("summary", { hasText: "Von der Website nehmen" }).click();
  await page.getByRole("button", { name: "Zurückziehen" }).click();
}

export async function withdraw(page: Page) {
  await pressWithdraw(page);
  await expect(page.getByRole("status").filter({ hasText: "Zurückgezogen." })).toBeVisible();
}

/** A new project as draft; the page is then at its form. Give a title that begins with "Probe". */
export async function draftProject(page: Page, title: string): Promise<{ path: string; edit: string }> {
  await page.goto("/redaktion/projekte/neu");
  await page.getByRole("textbox", { name: "Titel", exact: true }).fill(title);
  await page.getByRole("combobox", { name: "Gemeinde", exact: true }).selectOption("05913000");
  await save(page);
  await expect(page.getByRole("status").filter({ hasText: "Der Entwurf ist angelegt." })).toBeVisible();
  const address = page.getByRole("textbox", { name: /^Adresse/ });
  await expect(address).toHaveValue(/^probe-/);
  const slug = await address.inputValue();
  return { path: `/projekte/${slug}`, edit: new URL(page.url()).pathname };
}
