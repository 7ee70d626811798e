import { describe, expect, it } from "vitest";
import { markedStatus } from "./statusMark.ts";

describe("markedStatus", () => {
  it("reads the status a page asks for", () => {
    expect(markedStatus('<head><meta name="portal-status" content="404"/></head>')).toBe(404);
  });

  it("leaves ordinary pages and escaped text alone", () => {
    expect(markedStatus("<head></head>")).toBeUndefined();
    expect(markedStatus("<p>&lt;meta name=&quot;portal-status&quot; content=&quot;404&quot;/&gt;</p>")).toBeUndefined();
  });
});
