/** Drafts stay unseen, what changes is found at once, and how well questions about the start content are answered. */
import { beforeAll, describe, expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { searchPublished } from "#lib/search/queries.ts";
import { seed } from "#prisma/seed.ts";
import { editor, makeDraft, makePublished } from "#tests/factories.ts";
import { judging, type Question, tuning } from "#tests/search/questions.ts";

beforeAll(seed);

const ask = (question: string) => searchPublished({ question, kind: null, page: 1 });

async function pathsFor(question: string): Promise<string[]> {
  const { counts } = await ask(question);
  const pages = await Promise.all(counts.map(({ kind }) => searchPublished({ question, kind, page: 1 })));
  return pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ path }) => path)));
}

test("a draft is found by nobody, a publish at once, a withdrawal no more", async () => {
  const made = await makeDraft("project");
  const secret = { ...made.input, title: "Zwergplanet im Quartier" };
  const saved = await saveDraft(editor, made, secret);
  expect((await ask("Zwergplanet")).total).toBe(0);
  const live = await publish(editor, saved, secret);
  expect((await ask("Zwergplanet")).total).toBe(1);
  const changed = await saveDraft(editor, live, { ...secret, title: "Riesenplanet" });
  expect((await ask("Riesenplanet")).total).toBe(0);
  await withdraw(editor, changed);
  expect((await ask("Zwergplanet")).total).toBe(0);
});

test("a project is found by the new name of its carrier", async () => {
  const carrier = await makePublished("carrier");
  const project = await makePublished("project", { carrier: carrier.id });
  await publish(editor, carrier, { ...carrier.input, name: "Sternwarte Bergkamen e.V." });
  const { groups } = await ask("Sternwarte");
  expect(groups.map(({ kind }) => kind).sort()).toEqual(["carrier", "project"]);
  expect(project.id).toBeTruthy();
});

/** Share of the wanted that was found, and share of the found that was not unwanted, over all questions. */
async function measure(questions: Question[]) {
  const answers = await Promise.all(questions.map(async (asked) => ({ ...asked, found: await pathsFor(asked.ask) })));
  const missed = answers.flatMap(({ ask: question, wanted, found }) =>
    wanted.filter((path) => !found.includes(path)).map((path) => `${question} misses ${path}`),
  );
  const wrong = answers.flatMap(({ ask: question, unwanted = [], found }) =>
    unwanted.filter((path) => found.includes(path)).map((path) => `${question} finds ${path}`),
  );
  const wanted = questions.reduce((sum, question) => sum + question.wanted.length, 0);
  const unwanted = questions.reduce((sum, question) => sum + (question.unwanted?.length ?? 0), 0);
  return { recall: 1 - missed.length / wanted, rejection: 1 - wrong.length / unwanted, missed, wrong };
}

describe("the test collection", () => {
  test("questions the search was tuned on", async () => {
    const { missed, wrong } = await measure(tuning);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  test("questions it had not seen", async () => {
    const { recall, rejection, missed, wrong } = await measure(judging);
    expect(recall, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(rejection, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});
