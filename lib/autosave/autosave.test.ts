import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noConnection, page, saved } from "#tests/autosaving.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("saves a little after the last change, and at the latest 15 seconds after the first", async () => {
  const { type, sent, wait } = page();
  type("a");
  await wait(2_400);
  type("ab");
  await wait(2_400);
  expect(sent).toEqual([]);
  await wait(100);
  expect(sent.map(({ text }) => text)).toEqual(["ab"]);
  await sent[0]?.answer(saved(2));
  for (let second = 0; second < 15; second += 1) {
    type(`b${second}`);
    await wait(1_000);
  }
  expect(sent.length).toBe(2);
});

test("one request at a time, each with the version of the answer before; a late answer does not speak for newer words", async () => {
  const { autosave, type, sent, wait } = page();
  type("eins");
  await wait(2_500);
  type("zwei");
  await wait(10_000);
  expect(sent.length).toBe(1);
  await sent[0]?.answer(saved(2));
  expect(autosave.status).toMatchObject({ open: true, basis: { version: 2 } });
  await wait(2_500);
  expect(sent[1]).toMatchObject({ text: "zwei", version: "2" });
  await sent[1]?.answer(saved(3));
  expect(autosave.status).toMatchObject({ open: false, savedAt: "14:03", kept: true });
});

test("words whose answer did not come are asked about as they were, before newer ones follow", async () => {
  const { autosave, type, sent, kept, wait } = page();
  type("eins");
  await wait(2_500);
  await sent[0]?.answer(noConnection);
  expect(autosave.status).toMatchObject({ open: true, kept: true, problem: { kind: "offline" } });
  expect(kept.at(-1)).toBe("eins");
  type("zwei");
  await wait(2_500);
  expect(sent[1]).toMatchObject({ text: "eins", version: "1" });
  await sent[1]?.answer(saved(2));
  expect(sent[2]).toMatchObject({ text: "zwei", version: "2" });
  await sent[2]?.answer(saved(3));
  expect(autosave.status).toMatchObject({ open: false, problem: undefined });
  expect(kept).toEqual([]);
});

test("tries again by itself, with longer and longer pauses, and at once when the connection is back", async () => {
  const { autosave, type, sent, wait } = page();
  type("eins");
  await wait(2_500);
  await sent[0]?.answer(noConnection);
  await wait(5_000);
  await sent[1]?.answer(noConnection);
  await wait(9_900);
  expect(sent.length).toBe(2);
  await wait(100);
  await sent[2]?.answer(noConnection);
  void autosave.retry();
  await wait(0);
  await sent[3]?.answer(saved(2));
  await wait(0);
  await sent[4]?.answer(saved(2));
  expect(autosave.status).toMatchObject({ open: false });
});

test("after a conflict nothing is sent until somebody has decided, and everything typed is kept", async () => {
  const { autosave, type, sent, kept, wait } = page();
  type("eins");
  await wait(2_500);
  await sent[0]?.answer({ status: "conflict", message: "Inzwischen …" });
  type("zwei");
  await wait(60_000);
  expect(sent.length).toBe(1);
  expect(kept.at(-1)).toBe("zwei");
  const form = new FormData();
  form.set("version", "1");
  void autosave.submit(form, true, async () => ({ status: "done", version: 5, revision: 4 }));
  await wait(0);
  expect(autosave.status).toMatchObject({ open: false, problem: undefined, basis: { version: 5, revision: 4 } });
});

test("a form sent by hand waits for its turn and gets the newest version; what was typed since stays open", async () => {
  const { autosave, type, sent, wait } = page();
  type("eins");
  await wait(2_500);
  const form = new FormData();
  form.set("version", "1");
  const versions: unknown[] = [];
  const done = autosave.submit(form, true, async (stamped) => {
    versions.push(stamped.get("version"));
    return { status: "done", version: 3 };
  });
  type("zwei");
  await wait(0);
  expect(versions).toEqual([]);
  await sent[0]?.answer(saved(2));
  await done;
  expect(versions).toEqual(["2"]);
  expect(autosave.status).toMatchObject({ open: true, basis: { version: 3 } });
});

test("another form of the page acts on saved words or not at all", async () => {
  const { autosave, type, sent, wait } = page();
  const act = vi.fn(async () => ({ status: "done", version: 9 }));
  type("eins");
  const first = autosave.submit(new FormData(), false, act);
  await wait(0);
  await sent[0]?.answer({ status: "invalid", message: "„Titel“ fehlt noch." });
  expect(await first).toBeNull();
  const second = autosave.submit(new FormData(), false, act);
  await wait(0);
  await sent[1]?.answer(saved(2));
  expect(await second).toMatchObject({ version: 9 });
  expect(act).toHaveBeenCalledOnce();
});

test("fields that do not fit yet are named, and their text stays in the browser", async () => {
  const { autosave, type, sent, kept, wait } = page();
  type("zwei");
  await wait(2_500);
  await sent[0]?.answer(saved(2, { startYear: "Bitte eine ganze Zahl eingeben." }));
  expect(autosave.status).toMatchObject({ open: false, kept: true, problem: { kind: "partly" } });
  expect(kept.at(-1)).toBe("zwei");
});
