import { expect, test } from "vitest";
import { safeReturnPath } from "./returnPath.ts";

test.each([
  ["/redaktion", "/redaktion"],
  ["/redaktion/projekte/abc?seite=2", "/redaktion/projekte/abc?seite=2"],
  ["/redaktion?suche=a%20b", "/redaktion?suche=a%20b"],
])("comes back to %s", (wanted, path) => {
  expect(safeReturnPath(wanted)).toBe(path);
});

test.each([
  null,
  "",
  "/",
  "/projekte",
  "/redaktionell",
  "//evil.example/redaktion",
  "/redaktion/../..//evil.example",
  "/redaktion/..",
  "/redaktion/%2e%2e/x",
  "/\\evil.example",
  "/redaktion\\..\\..\\evil.example",
  "/redaktion/\t/evil.example",
  "https://evil.example/redaktion",
  "javascript:alert(1)",
  "/redaktion/anmelden?weiter=/redaktion",
  "/redaktion/einrichten?schluessel=x",
])("%j becomes the overview", (wanted) => {
  expect(safeReturnPath(wanted)).toBe("/redaktion");
});
