import { expect, test } from "vitest";
import type { FieldInput } from "#lib/content/fields.ts";
import { draft, easyText, link, paragraph, target, text } from "#tests/sampleDraft.ts";
import { findAll } from "./checks.ts";
import { nothingElsewhere } from "./schema.ts";

test("ten thousand words are checked fast enough to do it while somebody writes", () => {
  const long = draft({ body: Array.from({ length: 150 }, () => paragraph(text(easyText))) });
  const start = performance.now();
  findAll(long);
  expect(performance.now() - start).toBeLessThan(500);
});

test("words for editors alone are nobody's business", () => {
  const note: FieldInput = { kind: "textarea", label: "Noch zu klären", max: 100, internal: true };
  const fields = [{ name: "open", input: note, value: "Die Akteure  evaluieren z. B. das MAGS." }];
  expect(findAll({ fields, elsewhere: nothingElsewhere })).toEqual([]);
});

test("what keeps the entry from being published comes first; each place is named by its words", () => {
  const found = findAll(
    draft({
      body: [paragraph(link("Das Projekt in Aachen", { entryId: "e1" }))],
      summary: "",
      elsewhere: target("trash"),
    }),
  );
  expect(found.map(({ rule }) => rule)).toEqual(["brokenLink", "missingSummary"]);
  expect(found[0]).toMatchObject({ field: "body", blocking: true, excerpt: "Das Projekt in Aachen" });
});
