/** Saving a long text takes under 200 ms, also among 10,000 other entries. */
import { beforeAll, expect, test } from "vitest";
import { publish } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { editor, makeDraft } from "#tests/factories.ts";
import { measure, report } from "./measure.ts";
import { seedEntries } from "./seedEntries.ts";

const goal = 200;

beforeAll(() => seedEntries("project", 10_000, 400), 120_000);

/** One row by its key, the least a database does. */
const yardstick = () => db.entry.findUnique({ where: { id: "bench-project-1" } });

/** A text of 10,000 words in paragraphs of a hundred. */
const longText = (first: string) => ({
  type: "doc",
  content: Array.from({ length: 100 }, (_, number) => ({
    type: "paragraph",
    content: [{ type: "text", text: `${first} ${number} ${"Garten Kinder Quartier Hilfe ".repeat(25)}`.trim() }],
  })),
});

test("a text of 10,000 words is saved, saved while typing, and published", async () => {
  let entry = await makeDraft("page", { path: "/lang", body: longText("Anfang") });
  let round = 0;
  const next = () => ({ ...entry.input, body: longText(`Runde ${round++}`) });
  const works = {
    save: () => saveDraft(editor, entry, next()),
    autosave: () => saveDraft(editor, entry, next(), "autosave"),
    publish: () => publish(editor, entry, next()),
  };
  for (const [name, work] of Object.entries(works)) {
    const { milliseconds, ratio } = await measure(async () => {
      entry = { ...entry, ...(await work()) };
    }, yardstick);
    report(`${name}: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(0)} times one row by its key`);
    expect.soft(milliseconds, name).toBeLessThan(goal);
  }
});
