import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { isReserved, listPageAt } from "./reserved.ts";

test("every file and folder that the server hands out is reserved", () => {
  const names = readdirSync("public").map((name) => (statSync(`public/${name}`).isDirectory() ? `${name}/x` : name));
  expect(names.filter((name) => !isReserved(`/${name}`))).toEqual([]);
});

test.each([
  "/redaktion",
  "/redaktion/konten",
  "/api/health",
  "/medien/1",
  "/vorschau/x",
  "/_next/x",
  "/sitemap.xml",
  "/projekte/suche/x",
])("%s is reserved", (path) => expect(isReserved(path)).toBe(true));

test.each(["/", "/programm", "/projekte", "/projekte/suchen", "/redaktionelles"])("%s is not", (path) =>
  expect(isReserved(path)).toBe(false),
);

test("list pages are found by their address", () => {
  expect(listPageAt("/filme")?.label).toBe("Filme");
  expect(listPageAt("/filme/x")).toBeUndefined();
});
