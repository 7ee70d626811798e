import fc from "fast-check";
import { expect, test } from "vitest";
import { isSame, type NamedInput } from "./compare.ts";
import { checkboxes, richText, text, textarea } from "./fields.ts";
import { bothOf, type Choice, canBeBoth, differences, putTogether } from "./merge.ts";

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

test("what only one side changed needs no decision and loses nothing; what both changed in one place needs one", () => {
  fc.assert(
    fc.property(words, words, words, (base, mine, theirs) => {
      const found = differences(fields, { mine, theirs, base });
      const { words: together, open } = putTogether(fields, { mine, theirs, base }, suggestions(found));
      for (const { name, input } of fields) {
        const [was, my, their] = [base, mine, theirs].map((side) =>
          new Map<string, unknown>(Object.entries(side)).get(name),
        );
        const result = together[name];
        if (isSame(my, their)) expect(result).toEqual(my);
        else if (isSame(was, their)) expect(result).toEqual(my);
        else if (isSame(was, my)) expect(result).toEqual(their);
        else if (open.includes(name)) expect(bothOf(input, was, their, my)?.clean).not.toBe(true);
        else expect(result).toEqual(bothOf(input, was, their, my)?.value);
      }
    }),
  );
});

test("changes of a text in different places stand together without a question, each once", () => {
  const base = { body: doc("eins", "zwei", "drei"), summary: "Ein Satz. Noch einer.\nEnde." };
  const mine = { body: doc("EINS", "zwei", "drei", "vier"), summary: "Mein Satz. Noch einer.\nEnde." };
  const theirs = { body: doc("eins", "ZWEI"), summary: "Ein Satz. Ihr Satz.\nEnde." };
  const found = differences(fields, { mine, theirs, base });
  expect(suggestions(found)).toEqual({ body: "both", summary: "both" });
  expect(putTogether(fields, { mine, theirs, base }, suggestions(found)).words).toMatchObject({
    body: doc("EINS", "ZWEI", "vier"),
    summary: "Mein Satz. Ihr Satz.\nEnde.",
  });
});

test("different sentences of one paragraph stand together, set as they were; a heading that became one does not", () => {
  const bold = [{ type: "bold" }];
  const say = (...content: object[]) => ({ body: { type: "doc", content: [{ type: "paragraph", content }] } });
  const base = say({ type: "text", text: "Wir treffen uns. " }, { type: "text", text: "Bitte anmelden.", marks: bold });
  const mine = say({ type: "text", text: "Wir treffen uns. " }, { type: "text", text: "Kommen Sie!", marks: bold });
  const theirs = say(
    { type: "text", text: "Wir treffen uns montags. " },
    { type: "text", text: "Bitte anmelden.", marks: bold },
    { type: "text", text: " Eintritt frei." },
  );
  expect(putTogether(fields, { base, mine, theirs }, { body: "both" }).words.body).toEqual(
    say(
      { type: "text", text: "Wir treffen uns montags. " },
      { type: "text", text: "Kommen Sie!", marks: bold },
      { type: "text", text: " Eintritt frei." },
    ).body,
  );
  const heading = { body: { type: "doc", content: [{ type: "heading", attrs: { level: 2 }, content: [] }] } };
  expect(suggestions(differences(fields, { base, mine, theirs: heading }))).toEqual({});
});

test("where both have rewritten the same words, both stay, and somebody is asked first", () => {
  const base = { body: doc("eins", "zwei"), summary: "Ein Satz." };
  const mine = { body: doc("eins", "meins"), summary: "Meiner." };
  const theirs = { body: doc("eins", "ihres"), summary: "Ihrer." };
  expect(suggestions(differences(fields, { mine, theirs, base }))).toEqual({});
  const { words: together } = putTogether(fields, { mine, theirs, base }, { body: "both", summary: "both" });
  expect(together).toMatchObject({ body: doc("eins", "ihres", "meins"), summary: "Ihrer. Meiner." });
});

test("without the common version every difference needs a decision", () => {
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const found = differences(fields, { mine, theirs, base: null });
      const { open } = putTogether(fields, { mine, theirs, base: null }, suggestions(found));
      expect(open).toEqual(found.map(({ name }) => name));
    }),
  );
});

test("a text that takes both keeps every line and every block of both", () => {
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const both: Record<string, Choice> = { summary: "both", body: "both", title: "mine", groups: "mine" };
      const { words: together } = putTogether(fields, { mine, theirs, base: null }, both);
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
  expect(putTogether(fields, { mine, theirs, base: null }, { groups: "both" }).words.groups).toEqual([
    "kids",
    "parents",
    "teens",
  ]);
});
