import { expect, test } from "vitest";
import { stateKind, stateLine } from "./state.ts";

const publishedAt = new Date("2026-11-03T13:03:00Z");

test("says since when it is live, in German time, and how much waits", () => {
  expect(stateLine({ publishedAt, changes: 0 })).toBe("Live seit 3. November 2026 um 14:03 · keine offenen Änderungen");
  expect(stateLine({ publishedAt, changes: 1 })).toMatch(/ · Entwurf mit 1 Änderung$/);
  expect(stateLine({ publishedAt, changes: 3 })).toMatch(/ · Entwurf mit 3 Änderungen$/);
});

test("a draft is called a draft", () => {
  expect(stateLine({ publishedAt: null, changes: 0 })).toBe("Entwurf · nicht veröffentlicht");
  expect([null, publishedAt].map((at) => stateKind({ publishedAt: at, changes: 1 }))).toEqual(["draft", "changed"]);
});

test("says that somebody else has to look at it first, until it is written on", () => {
  const waiting = { publishedAt: null, changes: 0, review: "open" as const };
  expect(stateLine(waiting)).toBe("Entwurf · nicht veröffentlicht · wartet auf Prüfung");
  expect(stateLine({ ...waiting, review: "returned" })).toMatch(/ · von der Prüfung zurück$/);
  expect(stateLine({ ...waiting, savedSince: true })).toBe("Entwurf · nicht veröffentlicht");
});

test("says what will happen by itself", () => {
  const planned = [
    { action: "publish" as const, at: new Date("2026-12-03T07:00:00Z") },
    { action: "withdraw" as const, at: new Date("2027-06-30T22:00:00Z") },
  ];
  expect(stateLine({ publishedAt: null, changes: 0, planned })).toBe(
    "Entwurf · nicht veröffentlicht · geplant für 3. Dezember 2026 um 08:00 · endet am 1. Juli 2027 um 00:00",
  );
});
