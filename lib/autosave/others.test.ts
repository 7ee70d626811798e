/** What others do to an entry while somebody types. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, saved } from "#tests/autosaving.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("words for an entry that is gone are sent again: it may come back from the trash", async () => {
  const { autosave, type, sent, wait } = page();
  type("a");
  await wait(2_500);
  await sent[0]?.answer({ status: "gone", message: "Dieser Eintrag ist nicht (mehr) vorhanden." });
  expect(autosave.status).toMatchObject({ open: true, kept: true, problem: { kind: "gone" } });
  await wait(5_000);
  await sent[1]?.answer(saved(3));
  expect(autosave.status).toMatchObject({ open: false, problem: undefined });
});

test("others change the entry and none of its words: what comes next names the newest version", async () => {
  const { autosave, type, sent, wait } = page();
  autosave.catchUp({ version: 4, revision: 1 });
  type("a");
  await wait(2_500);
  expect(sent[0]?.version).toBe("4");
  autosave.catchUp({ version: 9, revision: 1 });
  await sent[0]?.answer(saved(5));
  autosave.catchUp({ version: 7, revision: 6 });
  expect(autosave.status.basis).toEqual({ version: 5, revision: 5 });
});
