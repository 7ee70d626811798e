import { expect, test } from "vitest";
import { type Copy, copiesOf, findCopy, forgetCopies, forgetCopy, keepCopy } from "./kept.ts";

/** A browser's storage with room for so many characters. */
function storageOf(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const copy = (entry: string, user = "erika", at = new Date()): Copy => ({
  user,
  entry,
  type: "project",
  at: at.toISOString(),
  basis: { version: 1, revision: 1 },
  values: [["title", "Probe"]],
});

test("a copy is found again by its person and entry alone, until it is forgotten", () => {
  const storage = storageOf();
  expect(keepCopy(storage, copy("a"))).toBe(true);
  expect(findCopy(storage, { user: "erika", entry: "a" })?.values).toEqual([["title", "Probe"]]);
  expect(findCopy(storage, { user: "emre", entry: "a" })).toBeNull();
  forgetCopy(storage, { user: "erika", entry: "a" });
  expect(findCopy(storage, { user: "erika", entry: "a" })).toBeNull();
});

test("the oldest copies make room, and after a month they go", () => {
  const storage = storageOf();
  storage.setItem("something.else", "stays");
  keepCopy(storage, copy("ancient", "erika", new Date(Date.now() - 31 * 24 * 3_600_000)));
  for (let n = 0; n < 25; n += 1) keepCopy(storage, copy(`entry-${n}`, "erika", new Date(Date.now() + n)));
  expect(copiesOf(storage, "erika").map(({ entry }) => entry)).toEqual(
    Array.from({ length: 20 }, (_, n) => `entry-${24 - n}`),
  );
  expect(storage.getItem("something.else")).toBe("stays");
});

test("signing out takes one's own copies along and leaves those of others", () => {
  const storage = storageOf();
  keepCopy(storage, copy("a"));
  keepCopy(storage, copy("a", "emre"));
  forgetCopies(storage, "erika");
  expect(copiesOf(storage, "erika")).toEqual([]);
  expect(copiesOf(storage, "emre")).toHaveLength(1);
});

test("a browser that is full says so, and what nobody can read any more is no copy", () => {
  expect(keepCopy(storageOf(10), copy("a"))).toBe(false);
  const storage = storageOf();
  for (const broken of ["{", "null", '{"user":1}']) {
    storage.setItem("redaktion.fassung.erika.b", broken);
    expect(findCopy(storage, { user: "erika", entry: "b" })).toBeNull();
    expect(copiesOf(storage, "erika")).toEqual([]);
  }
});
