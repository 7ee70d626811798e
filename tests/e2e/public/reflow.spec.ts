/** Whoever enlarges a page or spaces out its text loses nothing: WCAG 1.4.4, 1.4.10, 1.4.12. */
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/fixtures.ts";
import { pageKinds } from "#tests/publicPages.ts";

// Somebody's own style sheet is not the page's, so its policy has no say.
test.use({ bypassCSP: true });

/** The values of WCAG 1.4.12. */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
const doubledText = "html { font-size: 200% !important; }";

/** What sticks out of the page sideways, and what is cut off by its own box. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, overflowY, display, clip, clipPath } = getComputedStyle(element);
      if (display === "inline" || clip !== "auto" || clipPath !== "none" || element.closest("svg")) return false;
      const cutsX = ["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsY = ["hidden", "clip"].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return element.checkVisibility() && element.textContent.trim() !== "" && (cutsX || cutsY);
    });
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 150)}`),
    ];
  });

test("at 400 % zoom every kind of page fits and is accessible", async ({ page, expectAccessible }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pageKinds) {
    await page.goto(path);
    expect.soft(await lost(page), path).toEqual([]);
    await expectAccessible(page, "light");
  }
});

test("with wider text spacing, and with text of twice the size, nothing is lost", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [width, style] of [
    [320, textSpacing],
    [1280, textSpacing],
    [360, doubledText],
    [1280, doubledText],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pageKinds) {
      await page.goto(path);
      await page.addStyleTag({ content: style });
      expect.soft(await lost(page), `${path} at ${width} px with ${style}`).toEqual([]);
    }
  }
});
