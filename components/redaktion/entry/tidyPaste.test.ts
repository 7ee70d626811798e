import { expect, test } from "vitest";
import { tidyPaste } from "./tidyPaste.ts";

test("headings come down or up to the two levels of a page", () => {
  expect(tidyPaste("<h1 class='a'>A</h1><H5>B</H5><h2>C</h2><hr>")).toBe(
    "<h2 class='a'>A</h2><h3>B</h3><h2>C</h2><hr>",
  );
});

test("inline styles go, words stay", () => {
  expect(tidyPaste(`<p style="margin:0;font-family:'Arial'" lang=DE>style="x" bleibt</p>`)).toBe(
    '<p lang=DE>style="x" bleibt</p>',
  );
});
