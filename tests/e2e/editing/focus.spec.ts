/** Whoever goes on with the tab key sees where they are: nothing that stays in view covers it (WCAG 2.4.11). */
import type { Page } from "@playwright/test";
import { admin, erika } from "#tests/accounts.ts";
import { draftProject } from "#tests/editing.ts";
import { expect, test } from "#tests/fixtures.ts";

const presses = 110;

/** What had the focus and could not be seen, in the order of the page. */
async function coveredStops(page: Page, key: "Tab" | "Shift+Tab"): Promise<string[]> {
  const covered: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.matches("iframe, .skip-link, [contenteditable]")) return "";
      const { left, top, width, height } = focused.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
      const isSeen =
        seen && (focused.contains(seen) || seen.contains(focused) || seen.closest("label")?.contains(focused));
      return isSeen
        ? ""
        : `${focused.tagName} ${focused.id} ${focused.textContent?.trim().slice(0, 40)} at ${Math.round(top)}`;
    });
    if (name) covered.push(name);
  }
  return covered;
}

test("in the form of an entry", async ({ signIn }) => {
  const page = await signIn(erika);
  await draftProject(page, "Probe Fokus");
  expect(await coveredStops(page, "Tab")).toEqual([]);
  expect(await coveredStops(page, "Shift+Tab")).toEqual([]);
});

test("in the menu, in the settings and in a list with chosen rows", async ({ signIn }) => {
  test.setTimeout(120_000);
  const page = await signIn(admin);
  for (const path of ["/redaktion/menue", "/redaktion/einstellungen", "/redaktion/seiten"]) {
    await page.goto(path);
    if (path.endsWith("seiten")) await page.getByRole("checkbox").first().check();
    expect(await coveredStops(page, "Tab"), path).toEqual([]);
  }
});
