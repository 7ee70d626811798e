/** Lists of 10,000 entries open in under 500 ms, whatever is searched, filtered or sorted. */
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { exportList } from "#lib/lists/exportList.ts";
import { listBySegment, ownFilterNames } from "#lib/lists/lists.ts";
import { listSavedViews, readFilters, readList } from "#lib/lists/queries.ts";
import { readQuery } from "#lib/lists/schema.ts";
import { writeCsv, writeXlsx } from "#lib/sheets/writeSheet.ts";
import { reader } from "#tests/factories.ts";
import { measure, report, time } from "./measure.ts";
import { seedEntries } from "./seedEntries.ts";

const goal = 500;
const count = 10_000;

beforeAll(() => seedEntries("project", count, 400), 120_000);

/** One row by its key, the least a database does. */
const yardstick = () => db.entry.findUnique({ where: { id: "bench-project-1" } });

function request(segment: string, address: string) {
  const list = listBySegment(segment);
  if (!list) throw new Error(`No list ${segment}`);
  return { list, query: readQuery(new URLSearchParams(address), ownFilterNames(list)) };
}

const addresses = [
  "",
  "seite=200",
  "sortierung=stand",
  "sortierung=zustaendig&seite=100",
  "sortierung=faellig&richtung=ab",
  "sortierung=geaendert",
  "stand=offen&faellig=jetzt",
  "person=Person+3&offen=ja",
  "q=nachbar+garten",
  "q=gibtesnirgends",
];

test.each(["projekte", "alles"])("everything the page /redaktion/%s asks for", async (segment) => {
  for (const address of addresses) {
    const { list, query } = request(segment, address);
    const open = () =>
      Promise.all([readList(reader, list, query), readFilters(reader, list), listSavedViews(reader, list)]);
    const { milliseconds, ratio } = await measure(open, yardstick);
    report(`${segment}?${address}: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(0)} times one row by its key`);
    expect.soft(milliseconds, `${segment}?${address}`).toBeLessThan(goal);
  }
});

test("the whole list as a file", async () => {
  const { list, query } = request("projekte", "");
  for (const write of [writeCsv, writeXlsx]) {
    const milliseconds = await time(async () => write(await exportList(reader, list, query)));
    report(`${write.name}: ${(milliseconds / 1000).toFixed(1)} s for ${count} entries`);
    expect.soft(milliseconds).toBeLessThan(60_000);
  }
});
