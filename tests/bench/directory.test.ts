/** Ten thousand live projects: a filtered list, its counts, a search and an export, each not kept from before. */
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { municipalities } from "#lib/geo/municipalities.ts";
import { listPublishedProjectRecords } from "#lib/openData/queries.ts";
import { forgetContentVersion } from "#lib/pageCache/contentVersion.ts";
import { allProjects } from "#lib/projects/directory.ts";
import { countPublishedProjectFacets } from "#lib/projects/facets.ts";
import { parseProjectFilters } from "#lib/projects/filters.ts";
import { listPublishedProjectIds, listPublishedProjects } from "#lib/projects/queries.ts";
import { makePublished } from "#tests/factories.ts";
import { measure, report, time } from "./measure.ts";

const count = 10_000;
/** Milliseconds for the first list that nobody has asked for before. */
const goal = 150;

const words = ["Garten", "Treff", "Familien", "Beratung", "Sprache", "Kinder", "Küche", "Sport", "Lernen"];

beforeAll(async () => {
  const { id } = await makePublished("project", { title: "Vorlage" });
  const [row, address] = [
    await db.project.findUniqueOrThrow({ where: { id } }),
    await db.address.findUniqueOrThrow({ where: { entryId: id } }),
  ];
  const entry = await db.entry.findUniqueOrThrow({ where: { id } });
  const { targetGroups: _, goals, conditions, story, ...plain } = row;
  for (let start = 0; start < count; start += 500) {
    const copies = Array.from({ length: 500 }, (_each, offset) => {
      const index = start + offset;
      const municipality = municipalities[(index * 31) % municipalities.length]?.key ?? "";
      const title = `${words[index % 9]} und ${words[(index * 7 + 1) % 9]} ${index}`;
      return { id: `bench-${index}`, slug: `bench-${index}`, title, municipality };
    });
    await db.entry.createMany({
      data: copies.map((copy) => ({
        ...{ id: copy.id, type: "project", title: copy.title, published: 1, updatedBy: entry.updatedBy },
        ...{ sortKey: copy.slug, searchText: "", openFacts: [], address: `/projekte/${copy.slug}` },
      })),
    });
    await db.project.createMany({
      data: copies.map((copy) => ({
        ...plain,
        ...copy,
        ...{ targetGroups: [], goals: goals ?? {}, conditions: conditions ?? {}, story: story ?? {} },
        ...{ district: copy.municipality.slice(0, 5), region: copy.municipality.charAt(2) },
      })),
    });
    await db.address.createMany({
      data: copies.map(({ id: entryId, slug, title }) => ({ ...address, entryId, path: `/projekte/${slug}`, title })),
    });
  }
  await db.site.update({ where: { id: 1 }, data: { contentVersion: { increment: 1 } } });
  forgetContentVersion();
}, 120_000);

const yardstick = () => db.project.findUnique({ where: { id: "bench-1" } });

test("the directory is read once after a publish", async () => {
  report(`reading the directory: ${(await time(allProjects)).toFixed(0)} ms for ${count} projects`);
});

test.each(["", "kreis=05913", "nah=44137&umkreis=25", "folge=title&seite=300", "q=garten", "q=gartn"])(
  "/projekte?%s with all its counts",
  async (query) => {
    const filters = parseProjectFilters(query, [1, 2]);
    const open = () => Promise.all([listPublishedProjects(filters), countPublishedProjectFacets(filters)]);
    const first = await time(open);
    const { milliseconds, ratio } = await measure(open, yardstick, 7);
    report(
      `${query || "all"}: first ${first.toFixed(0)} ms, then ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(0)} rows by key`,
    );
    // The first question makes the index of the search.
    if (!query.startsWith("q=")) expect.soft(first).toBeLessThan(goal);
    expect.soft(milliseconds).toBeLessThan(goal);
  },
);

test("everything as open data, and what answers a word", async () => {
  for (const query of ["", "q=garten"]) {
    const filters = parseProjectFilters(query, []);
    const milliseconds = await time(async () => listPublishedProjectRecords(await listPublishedProjectIds(filters)));
    report(`records ${query || "all"}: ${milliseconds.toFixed(0)} ms`);
    expect.soft(milliseconds).toBeLessThan(5_000);
  }
});
