/** The directory: every filter shows what it says, and counts what each of its values would show. */
import { beforeAll, expect, test } from "vitest";
import { countPublishedProjectFacets } from "#lib/projects/facets.ts";
import { parseProjectFilters, projectsHref } from "#lib/projects/filters.ts";
import { listPublishedGoodPractice, listPublishedProjects } from "#lib/projects/queries.ts";
import { makePublished } from "#tests/factories.ts";

const asked = (query: string) => parseProjectFilters(query, [1, 2]);
const titles = async (query: string) =>
  (await listPublishedProjects(asked(query))).projects
    .map(({ title }) => title)
    .filter((title) => /^[A-C] /.test(title));

beforeAll(async () => {
  const church = await makePublished("carrier", { name: "Gemeinde am Markt", kind: "church" });
  const club = await makePublished("carrier", { name: "Verein am Markt", kind: "association" });
  const funded = (fundingFrom: string, fundingTo: string) => ({ fundingFrom, fundingTo });
  const unna = { municipality: "05978036" };
  const luenen = { municipality: "05978024" };
  await makePublished("project", {
    title: "A Lünen",
    carrier: church.id,
    ...luenen,
    ...funded("2020-12-31", "2021-01-01"),
  });
  await makePublished("project", {
    title: "B Unna",
    carrier: club.id,
    ...unna,
    ...funded("2022-02-01", "2022-03-31"),
    topics: ["health", "learning"],
    targetGroups: ["parents"],
  });
  await makePublished("project", { title: "C Unna", ...unna, goodPractice: true });
});

test.each([
  ["gemeinde=05978036", ["B Unna", "C Unna"]],
  ["gemeinde=05978024", ["A Lünen"]],
  ["jahr=2020", ["A Lünen"]],
  ["jahr=2021", ["A Lünen"]],
  ["jahr=2022", ["B Unna"]],
  ["traegerart=church", ["A Lünen"]],
  ["jahr=2021&traegerart=association", []],
  ["gute-praxis=ja", ["C Unna"]],
  ["thema=health", ["B Unna"]],
  ["zielgruppe=parents&thema=learning", ["B Unna"]],
  ["zielgruppe=children&thema=learning", []],
  ["nah=44532&umkreis=5", ["A Lünen"]],
  ["nah=L%C3%BCnen&umkreis=50", ["A Lünen", "B Unna", "C Unna"]],
  ["nah=Unna&umkreis=50", ["B Unna", "C Unna", "A Lünen"]],
  ["nah=Unna&umkreis=50&folge=title", ["A Lünen", "B Unna", "C Unna"]],
  ["kreis=05978&folge=title", ["A Lünen", "B Unna", "C Unna"]],
])("%s", async (query, expected) => {
  expect(await titles(query)).toEqual(expected);
  expect(projectsHref(asked(query))).toBe(`/projekte?${query}`);
});

test("distances are told from the place that was asked for, and a place nobody knows filters nothing", async () => {
  const { projects, near } = await listPublishedProjects(asked("nah=Unna&kreis=05978"));
  expect(near).toBe("05978036");
  const kilometres = projects.map(({ distance }) => Math.round(distance ?? -1));
  expect(kilometres.slice(0, 2)).toEqual([0, 0]);
  expect(kilometres[2]).toBeGreaterThan(10);
  const unknown = await listPublishedProjects(asked("nah=Hamburg&umkreis=5"));
  expect(unknown).toMatchObject({ near: null });
  expect(unknown.projects.every(({ distance }) => distance === null)).toBe(true);
  expect(unknown.total).toBeGreaterThanOrEqual(3);
});

test("good practice stands under its topics, and under others without any", async () => {
  await makePublished("project", { title: "D Garten", goodPractice: true, topics: ["neighbourhood", "health"] });
  const groups = (await listPublishedGoodPractice()).map(({ topic, projects }) => [
    topic,
    projects.map(({ title }) => title),
  ]);
  expect(groups).toEqual([
    ["Gesundheit und Ernährung", ["D Garten"]],
    ["Nachbarschaft und Treffpunkte", ["D Garten"]],
    ["Weitere Beispiele", ["C Unna"]],
  ]);
});

test("each value says what it would show beside the other filters", async () => {
  const counted = await countPublishedProjectFacets(asked("kreis=05978&gemeinde=05978036&jahr=2022"));
  expect(counted.municipalities.get("05978036")).toBe(1);
  expect(counted.municipalities.has("05978024")).toBe(false);
  expect(counted.years.get(2022)).toBe(1);
  expect(counted.carrierKinds.get("association")).toBe(1);
  expect(counted.goodPractice).toBe(0);
  expect([...counted.topics]).toEqual([
    ["health", 1],
    ["learning", 1],
  ]);
  expect([...counted.targetGroups]).toEqual([["parents", 1]]);
  const inDistrict = await countPublishedProjectFacets(asked("kreis=05978"));
  expect([...inDistrict.years].sort()).toEqual([
    [2020, 1],
    [2021, 1],
    [2022, 1],
  ]);
  expect(inDistrict.municipalities.get("05978036")).toBe(2);
  expect(inDistrict.goodPractice).toBe(1);
});
