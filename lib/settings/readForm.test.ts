import { expect, test } from "vitest";
import { readSettingsForm } from "./readForm.ts";

test("fields with a dot go into parts, numbered ones into a list", () => {
  const values = {
    version: "3",
    fundingNotice: "a",
    "contact.phone": "0201 1",
    "banner.text": "Achtung",
    "logos.0.alt": "Land",
    "logos.1.alt": "EU",
    "logos.1.href": "",
  };
  expect(readSettingsForm(values)).toEqual({
    version: "3",
    fundingNotice: "a",
    contact: { phone: "0201 1" },
    banner: { text: "Achtung" },
    logos: [{ alt: "Land" }, { alt: "EU", href: "" }],
  });
});

test("made-up numbers and names cannot do harm", () => {
  const made = readSettingsForm({ "logos.999999999.alt": "x", "logos.0.alt.more": "y", "menu.main": "z" });
  expect(made).toEqual({ contact: {}, banner: {}, logos: [] });
});
