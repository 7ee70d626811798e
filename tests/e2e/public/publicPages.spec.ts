/** What holds for every public page. */
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import jsonld from "jsonld";
import { expect, test } from "#tests/fixtures.ts";
import { filteredLists, missingPages, sitemapPaths, weighFirstVisit } from "#tests/publicPages.ts";

const parts = 8;
const maxWeight = 60 * 1024;

const htmlValidate = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // React's way to write HTML, and valid: <br/>, hidden="", data attributes in any case.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // Text is ours, long titles are for search engines.
    "long-title": "off",
    "no-trailing-whitespace": "off",
  },
});

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await htmlValidate.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

/** The words of schema.org without asking for them; which of them belong together is checked by the types of `schema-dts`. */
const documentLoader = async (documentUrl: string) => ({
  documentUrl,
  document: { "@context": { "@vocab": "https://schema.org/" } },
});

/** The types of the things a page tells machines about, as a reader of linked data understands them. */
async function typesIn(json: string): Promise<unknown[]> {
  const things = await jsonld.expand(JSON.parse(json), { documentLoader });
  return things.flatMap((thing) => thing["@type"] ?? []);
}

async function expectGoodPage(page: Page, path: string, status: number) {
  const response = await page.request.get(path);
  const html = await response.text();
  const headers = response.headers();
  expect.soft(response.status(), `status of ${path}`).toBe(status);
  expect.soft(headers["content-security-policy"], `policy of ${path}`).toContain("script-src 'none'");
  expect.soft(headers["set-cookie"], `cookie of ${path}`).toBeUndefined();
  expect
    .soft(html, `scripts of ${path}`)
    .not.toMatch(/<script(?! type="application\/ld\+json")|<link[^>]+as="script"/i);
  for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
    const types = (await typesIn(json)).join(" ");
    expect.soft(types, `structured data of ${path}`).toMatch(/https:\/\/schema\.org\/(BreadcrumbList|WebSite)/);
  }
  expect.soft(html, `inline handlers of ${path}`).not.toMatch(/<[^>]+\son[a-z]+=/i);
  expect.soft(await problemsOf(html), `HTML of ${path}`).toEqual([]);
  const weight = await weighFirstVisit(page, path);
  expect.soft(weight, `weight of ${path}`).toBeLessThan(maxWeight);
  // Lighter than its fonts alone: then the scales are broken.
  expect.soft(weight, `weight of ${path}`).toBeGreaterThan(20 * 1024);
  await expect.soft(page.getByRole("heading", { level: 1 }), `h1 of ${path}`).toHaveCount(1);
  expect.soft(await page.context().cookies(), `cookies after ${path}`).toEqual([]);
}

for (let part = 0; part < parts; part += 1) {
  test(`every page of the sitemap is light, valid, accessible and free of scripts, part ${part + 1} of ${parts}`, async ({
    page,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    const paths = await sitemapPaths(page.request);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths.filter((_, index) => index % parts === part)) {
      await expectGoodPage(page, path, 200);
      await expectAccessible(page);
    }
  });
}

for (const path of filteredLists) {
  test(`the filtered list ${path} is like any other page`, async ({ page, expectAccessible }) => {
    await expectGoodPage(page, path, 200);
    await expectAccessible(page);
  });
}

for (const path of missingPages) {
  test(`${path} is a helpful 404`, async ({ page, expectAccessible }) => {
    await expectGoodPage(page, path, 404);
    await expectAccessible(page);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });
}

test("no two pages have the same title", async ({ request }) => {
  const titles = new Map<string, string[]>();
  for (const path of [...(await sitemapPaths(request)), ...filteredLists]) {
    const [, title = ""] = /<title>(.*?)<\/title>/.exec(await (await request.get(path)).text()) ?? [];
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect([...titles].filter(([title, paths]) => title === "" || paths.length > 1)).toEqual([]);
});

test("every link inside the portal leads somewhere, and every page is in reach of the start page", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const waiting = ["/"];
  const seen = new Set(waiting);
  const broken: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await request.get(path);
    if (response.status() !== 200) broken.push(`${path}: ${response.status()}`);
    const html = await response.text();
    const links = [...html.matchAll(/<(?:a|link|img|source)[^>]*?(?:href|src)="(\/[^"#?]*)/g)].map(
      ([, href = ""]) => href,
    );
    for (const link of links.filter((href) => !href.startsWith("/redaktion") && !seen.has(href))) {
      seen.add(link);
      waiting.push(link);
    }
  }
  expect(broken).toEqual([]);
  const lonely = (await sitemapPaths(request)).filter((path) => !seen.has(path));
  expect(lonely).toEqual([]);
});

test("machines find their way", async ({ request }) => {
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["keep-alive"]).toBe("timeout=75");
  const robots = await answer.text();
  expect(robots).toContain("/sitemap.xml");
  expect(robots).toMatch(/Disallow: \/redaktion/);
  const start = await (await request.get("/")).text();
  const [, icon = ""] = /<link rel="icon" href="([^"]+)"/.exec(start) ?? [];
  expect((await request.get(icon)).status()).toBe(200);
  expect(start).toMatch(/<meta property="og:title"/);
  expect(start).toMatch(/<meta name="description"/);
});
