/** What browser tests start from: watched pages, people who are signed in, and axe. */
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Account } from "./accounts.ts";
import { watch } from "./watch.ts";

/** `watched: false` is for pages that a test keeps from reaching the server. */
type Options = { javaScriptEnabled?: boolean; watched?: boolean };

type Fixtures = {
  /** A browser of its own, whose complaints fail the test. */
  newPerson: (options?: Options) => Promise<Page>;
  /** The same, signed in through the form. */
  signIn: (account: Account, options?: Options) => Promise<Page>;
  /** Fails unless the page (not the previews in frames, which are judged as pages) is free of axe findings, in light and in dark or in light alone. */
  expectAccessible: (page: Page, colours?: "light") => Promise<void>;
  /** The same at 1280 px, and at the 320 px that are left of it at 400 % zoom, where nothing may stick out sideways. */
  expectAccessibleZoomed: (page: Page) => Promise<void>;
};

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The contrast of AAA, which we promise; and what is said is what is shown, which axe calls an experiment. */
const further = { "color-contrast-enhanced": { enabled: true }, "label-content-name-mismatch": { enabled: true } };
/** Dark changes colours and nothing else, so after all rules in light these are the ones left. */
const colourRules = ["color-contrast-enhanced", "link-in-text-block"];

/** In the page itself: nothing of ours comes from elsewhere, and the other way opens one more page for each question. */
const axeIn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

async function axe(axeBuilder: AxeBuilder): Promise<string[]> {
  const { violations } = await axeBuilder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

export const test = base.extend<Fixtures>({
  context: async ({ context, baseURL }, use) => {
    const complaints = watch(context, String(baseURL));
    await use(context);
    expect(complaints).toEqual([]);
  },

  newPerson: async ({ browser, baseURL }, use) => {
    const opened: { context: BrowserContext; complaints: string[] }[] = [];
    await use(async ({ watched = true, ...options } = {}) => {
      const context = await browser.newContext(options);
      opened.push({ context, complaints: watched ? watch(context, String(baseURL)) : [] });
      return context.newPage();
    });
    for (const { context, complaints } of opened) {
      await context.close();
      expect(complaints).toEqual([]);
    }
  },

  signIn: async ({ newPerson }, use) => {
    await use(async (account, options) => {
      const page = await newPerson(options);
      await page.goto("/redaktion/anmelden");
      await page.getByLabel("E-Mail-Adresse").fill(account.email);
      await page.getByLabel("Passwort").fill(account.password);
      await page.getByRole("button", { name: "Anmelden" }).click();
      await page.waitForURL("/redaktion");
      return page;
    });
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  expectAccessible: async ({}, use) => {
    await use(async (page, colours) => {
      const size = page.viewportSize();
      // So high that no bar covers anything: whether the focus stays clear of them is for focus.spec.ts to say.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (size) await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
      await page.emulateMedia({ colorScheme: "light" });
      const light = await axe(axeIn(page).options({ runOnly: axeTags, rules: further }).exclude("iframe"));
      expect.soft(light, `axe in light: ${page.url()}`).toEqual([]);
      if (colours !== "light") {
        await page.emulateMedia({ colorScheme: "dark" });
        const dark = await axe(axeIn(page).withRules(colourRules));
        expect.soft(dark, `axe in dark: ${page.url()}`).toEqual([]);
        await page.emulateMedia({ colorScheme: null });
      }
      if (size) await page.setViewportSize(size);
    });
  },

  expectAccessibleZoomed: async ({ expectAccessible }, use) => {
    await use(async (page) => {
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${page.url()} is wider than 320 px`).toBeLessThanOrEqual(0);
      await expectAccessible(page, "light");
      await page.setViewportSize({ width: 1280, height: 800 });
    });
  },
});

export { expect };
