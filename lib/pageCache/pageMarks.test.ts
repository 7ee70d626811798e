import { describe, expect, it, test } from "vitest";
import { isForOneRequest, markedStatus } from "./pageMarks.ts";

describe("markedStatus", () => {
  it("reads the status a page asks for", () => {
    expect(markedStatus('<head><meta name="portal-status" content="404"/></head>')).toBe(404);
  });

  it("leaves ordinary pages and escaped text alone", () => {
    expect(markedStatus("<head></head>")).toBeUndefined();
    expect(markedStatus("<p>&lt;meta name=&quot;portal-status&quot; content=&quot;404&quot;/&gt;</p>")).toBeUndefined();
  });
});

test("a page says that it is for one request; editors' text cannot", () => {
  expect(isForOneRequest('<head><meta name="portal-unkept" content="1"/></head>')).toBe(true);
  expect(isForOneRequest("<p>&lt;meta name=&quot;portal-unkept&quot;/&gt;</p>")).toBe(false);
});
