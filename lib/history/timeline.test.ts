import { expect, test } from "vitest";
import type { Version } from "./schema.ts";
import { livePeriods, origins, timeline } from "./timeline.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 3, 12, minute));
const event = (minute: number, action: string, details: object = {}, actor = "Erika") => ({
  id: `${action}${minute}`,
  at: at(minute),
  actor,
  action,
  details,
});
const version = (number: number, more: Partial<Version> = {}): Version => ({
  number,
  kind: "save",
  name: null,
  createdAt: at(number),
  createdBy: "Erika",
  from: null,
  isDraft: false,
  live: [],
  planned: [],
  ...more,
});
const auto = (number: number, more: Partial<Version> = {}) => version(number, { kind: "autosave", ...more });
const shape = (versions: Version[], events = [event(30, "entry.save")], filter = {}) =>
  timeline(versions, events, filter).map((row) => {
    if (row.kind === "event") return row.event.action;
    return row.kind === "folded" ? row.versions.map(({ number }) => number) : row.version.number;
  });

test("a version is live from its publishing to the next one or to the withdrawal", () => {
  const periods = livePeriods([
    event(1, "entry.publish", { revision: 1 }),
    event(5, "entry.publish", { revision: 3 }),
    event(7, "entry.withdraw"),
    event(9, "entry.publish", { revision: 1 }),
  ]);
  expect(periods.get(1)).toEqual([
    { from: at(1), to: at(5) },
    { from: at(9), to: null },
  ]);
  expect(periods.get(3)).toEqual([{ from: at(5), to: at(7) }]);
});

test("a version that was fetched back knows from where", () => {
  expect(origins([event(1, "entry.restore", { revision: 4, from: 2 })]).get(4)).toBe(2);
});

test("the newest comes first, and what a version tells itself is no row of its own", () => {
  expect(shape([version(1), version(4)], [event(1, "entry.create"), event(2, "entry.publish")])).toEqual([
    4,
    "entry.publish",
    1,
  ]);
});

test("what was saved by itself for one person is one row, unless it stands for more", () => {
  expect(shape([version(1), auto(2), auto(3), auto(4), version(5)])).toEqual([5, [4, 3, 2], 1]);
  expect(shape([auto(2), auto(3, { createdBy: "Emre" }), auto(4, { createdBy: "Emre" })])).toEqual([[4, 3], 2]);
  expect(shape([auto(2), auto(3, { name: "Stand der Sitzung" }), auto(4), auto(5, { isDraft: true })])).toEqual([
    5, 4, 3, 2,
  ]);
  expect(shape([auto(2), auto(4)], [event(3, "entry.publish")])).toEqual([4, "entry.publish", 2]);
});

test("filters by person and by name", () => {
  const all = [version(1), version(2, { createdBy: "Emre" }), version(3, { name: "Fertig" })];
  const events = [event(4, "entry.publish", {}, "Emre")];
  expect(shape(all, events, { person: "Emre" })).toEqual(["entry.publish", 2]);
  expect(shape(all, events, { benannt: "ja" })).toEqual([3]);
});
