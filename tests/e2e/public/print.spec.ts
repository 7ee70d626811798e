/** On paper: a project is a profile, an event a notice, both on one sheet; and the code leads back. */
import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "#tests/fixtures.ts";
import { sitemapPaths } from "#tests/publicPages.ts";

test("every project and event of the start fits on one sheet", async ({ page, request }) => {
  const paths = (await sitemapPaths(request)).filter((path) => /^\/(projekte|veranstaltungen)\/./.test(path));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    await page.goto(path);
    const sheets = (await PDFDocument.load(await page.pdf({ format: "A4" }))).getPageCount();
    expect.soft(sheets, path).toBe(1);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(page.url())).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Barriere melden" })).toHaveCount(0);
});
