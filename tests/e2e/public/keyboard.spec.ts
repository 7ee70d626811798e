/** Somebody without a mouse walks through every kind of page and sees where they are: WCAG 2.4.7, 2.4.11, 2.4.13. */
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/fixtures.ts";
import { pageKinds } from "#tests/publicPages.ts";

interface Stop {
  name: string;
  marked: boolean;
  covered: boolean;
}

/** Where the focus is; null at the end of the page. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A Kreis on the map is marked along its borders.
    const border = element.querySelector(":scope > path");
    const isMarked = border
      ? Number.parseFloat(getComputedStyle(border).strokeWidth) >= 6
      : outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
    const shown = document.elementFromPoint((left + right) / 2, middle);
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`,
      marked: isMarked,
      covered: !shown || !(element.contains(shown) || shown.contains(element)),
    };
  });

for (const width of [360, 1280]) {
  test(`the focus is seen at every step, at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 700 });
    for (const path of pageKinds) {
      await page.goto(path);
      await page.keyboard.press("Tab");
      const stops: Stop[] = [];
      for (let here = await stop(page); here && stops.length < 400; here = await stop(page)) {
        stops.push(here);
        await page.keyboard.press("Tab");
      }
      expect.soft(stops.length, path).toBeGreaterThan(15);
      expect
        .soft(
          stops.filter(({ marked, covered }) => !marked || covered),
          path,
        )
        .toEqual([]);
    }
  });
}
