import { describe, expect, it } from "vitest";
import { phoneHref } from "#lib/contacts/phoneHref.ts";

describe("phoneHref", () => {
  it.each([
    ["02041 767-263", "tel:+492041767263"],
    ["+49 (0)2041 767-263", "tel:+492041767263"],
    ["0049 2041 767263", "tel:+492041767263"],
    ["116 117", "tel:116117"],
  ])("%s → %s", (phone, href) => {
    expect(phoneHref(phone)).toBe(href);
  });
});
