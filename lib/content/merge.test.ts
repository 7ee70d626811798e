import fc from "fast-check";
import { expect, test } from "vitest";
import type { NamedInput } from "./compare.ts";
import { checkboxes, richText, text, textarea } from "./fields.ts";
import { type Choice, canBeBoth, differences, putTogether } from "./merge.ts";

const fields: NamedInput[] = Object.entries({
  title: text({ label: "Titel" }),
  summary: textarea({ label: "Kurz gesagt" }),
  groups: checkboxes({ label: "Für wen?", options: [] }),
  body: richText({ label: "Text" }),
}).map(([name, { input }]) => ({ name, input }));

const doc = (...texts: string[]) => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

const words = fc.record({
  title: fc.constantFrom("A", "B", "C"),
  summary: fc.constantFrom("", "Ein Satz.", "Ein Satz.\nNoch einer."),
  groups: fc.subarray(["kids", "teens"]),
  body: fc.array(fc.constantFrom("eins", "zwei", "drei"), { maxLength: 3 }).map((texts) => doc(...texts)),
});

const suggestions = (found: ReturnType<typeof differences>) =>
  Object.fromEntries(found.flatMap(({ name, suggested }) => (suggested ? [[name, suggested]] : [])));

test("what only one side changed needs no decision and loses nothing; what both changed needs one", () => {
  fc.assert(
    fc.property(words, words, words, (base, mine, theirs) => {
      const found = differences(fields, { mine, theirs, base });
      const { words: together, open } = putTogether(fields, mine, theirs, suggestions(found));
      for (const { name } of fields) {
        const [was, my, their] = [base, mine, theirs].map((side) =>
          JSON.stringify(new Map(Object.entries(side)).get(name)),
        );
        const result = JSON.stringify(together[name]);
        if (my === their) expect(result).toBe(my);
        else if (was === their) expect(result).toBe(my);
        else if (was === my) expect(result).toBe(their);
        else expect(open).toContain(name);
      }
    }),
  );
});

test("without the common version every difference needs a decision", () => {
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const found = differences(fields, { mine, theirs, base: null });
      const { open } = putTogether(fields, mine, theirs, suggestions(found));
      expect(open).toEqual(found.map(({ name }) => name));
    }),
  );
});

test("a text that takes both keeps every line and every block of both", () => {
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const both: Record<string, Choice> = { summary: "both", body: "both", title: "mine", groups: "mine" };
      const { words: together } = putTogether(fields, mine, theirs, both);
      for (const line of [...mine.summary.split("\n"), ...theirs.summary.split("\n")])
        expect(String(together.summary).split("\n")).toContain(line);
      const blocks = JSON.stringify(together.body);
      for (const block of [...mine.body.content, ...theirs.body.content])
        expect(blocks).toContain(JSON.stringify(block));
    }),
  );
});

test("of several things those of both can stay, each once", () => {
  const [groups, title] = [fields[2], fields[0]];
  expect(groups && canBeBoth(groups.input)).toBe(true);
  expect(title && canBeBoth(title.input)).toBe(false);
  const [mine, theirs] = [{ groups: ["kids", "teens"] }, { groups: ["kids", "parents"] }];
  expect(putTogether(fields, mine, theirs, { groups: "both" }).words.groups).toEqual(["kids", "parents", "teens"]);
});
