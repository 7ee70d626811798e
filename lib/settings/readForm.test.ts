import { expect, test } from "vitest";
import { readSettingsForm } from "./readForm.ts";

test("numbered fields become a list", () => {
  const values = {
    version: "3",
    fundingNotice: "a",
    "logos.0.alt": "Land",
    "logos.1.alt": "EU",
    "logos.1.href": "",
    other: "x",
  };
  expect(readSettingsForm(values)).toEqual({
    version: "3",
    fundingNotice: "a",
    logos: [{ alt: "Land" }, { alt: "EU", href: "" }],
  });
});

test("made-up numbers and names cannot do harm", () => {
  expect(readSettingsForm({ "logos.999999999.alt": "x", "logos.0.alt.more": "y" })).toMatchObject({ logos: [] });
});
