import { expect, test } from "vitest";
import { withoutScripts } from "./withoutScripts.ts";

test("takes out scripts with and without a source, over several lines", () => {
  const html =
    '<p>a</p><script src="/_next/x.js" async=""></script><script>\nself.__next_f.push([1,"<p>"])\n</script><p>b</p>';
  expect(withoutScripts(html)).toBe("<p>a</p><p>b</p>");
});

test("takes out preloads of scripts and leaves those of styles and fonts", () => {
  const kept = '<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/a.woff2" as="font"/>';
  const gone =
    '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="modulepreload" href="/b.js"/>';
  expect(withoutScripts(gone + kept)).toBe(kept);
});

test("leaves structured data", () => {
  const html = '<script type="application/ld+json">{"@type":"Event"}</script>';
  expect(withoutScripts(html)).toBe(html);
});

test("is not fooled by upper case or by a type that only looks like data", () => {
  expect(withoutScripts('<SCRIPT>a</SCRIPT ><script data-x="application/ld+json">b</script>')).toBe("");
});
