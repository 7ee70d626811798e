import { expect, test } from "vitest";
import { type LinkKind, linkAddress, readAddress } from "./linkAddress.ts";

test.each<[LinkKind, string, string | null]>([
  ["web", "gib.nrw.de", "https://gib.nrw.de"],
  ["web", "https://www.mags.nrw/seite?a=1", "https://www.mags.nrw/seite?a=1"],
  ["web", "javascript:alert(1)", null],
  ["web", "kein Link", null],
  ["mail", "name@beispiel.de", "mailto:name@beispiel.de"],
  ["mail", "name@", null],
  ["phone", "+49 211 / 123-45", "tel:+4921112345"],
  ["phone", "anrufen", null],
])("%s %j is %j", (kind, typed, address) => {
  expect(linkAddress(kind, typed)).toBe(address);
});

test("a stored address is shown in the words of its kind", () => {
  expect(readAddress("mailto:name@beispiel.de")).toEqual({ kind: "mail", text: "name@beispiel.de" });
  expect(readAddress("tel:0211")).toEqual({ kind: "phone", text: "0211" });
});
