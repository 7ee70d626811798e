/** Ten thousand live projects: a filtered list, its counts, a search and an export, each not kept from before. */
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { municipalities } from "#lib/geo/municipalities.ts";
import { listPublishedProjectRecords } from "#lib/openData/queries.ts";
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

/** Through the engine, so this takes some minutes. */
beforeAll(async () => {
  for (let index = 0; index < count; index++) {
    const municipality = municipalities[(index * 31) % municipalities.length]?.key;
    const title = `${words[index % 9]} und ${words[(index * 7 + 1) % 9]} ${index}`;
    await makePublished("project", { title, municipality });
  }
}, 1_800_000);

const yardstick = () => db.project.findUnique({ where: { slug: "project-1" } });

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
