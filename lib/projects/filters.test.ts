import { describe, expect, it } from "vitest";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";
import { noProjectFilters, parseProjectFilters, projectsHref } from "#lib/projects/filters.ts";

const parse = (query: string) => parseProjectFilters(query, [1, 2]);

describe("project filters", () => {
  it("reads and writes the same address", () => {
    const query =
      "q=Kinder+st%C3%A4rken&baustein=1&baustein=ohne&bezirk=9&kreis=05978&gemeinde=05978024&jahr=2021&traegerart=church&zielgruppe=parents&thema=health&nah=Unna&umkreis=25&gute-praxis=ja&folge=title&seite=2";
    expect(parse(query)).toEqual({
      query: "Kinder stärken",
      bausteine: ["1", "ohne"],
      region: "9",
      district: "05978",
      municipality: "05978024",
      year: 2021,
      carrierKind: "church",
      targetGroup: "parents",
      topic: "health",
      near: "Unna",
      within: 25,
      goodPractice: true,
      order: "title",
      page: 2,
    });
    expect(projectsHref(parse(query))).toBe(`/projekte?${query}`);
  });

  it.each([
    "",
    "q=&bezirk=&kreis=&gemeinde=&jahr=&traegerart=&folge=answer",
    "gemeinde=05978&jahr=21&traegerart=x&gute-praxis=1&folge=y",
    "baustein=7&bezirk=2&kreis=01001&seite=-3&fremd=1",
    "zielgruppe=alle&thema=&umkreis=26",
    "seite=1e99&%E0%A4%A",
  ])("ignores what it does not know: %j", (query) => {
    expect(parse(query)).toEqual(noProjectFilters);
  });

  it("keeps filters that exclude each other, so that people can see why nothing is found", () => {
    expect(parse("bezirk=3&kreis=05978")).toMatchObject({ region: "3", district: "05978" });
  });

  it("cuts long words", () => {
    expect(parse(`q=${"x".repeat(500)}`).query).toHaveLength(100);
  });

  it("takes filters away one by one, back to the first page", () => {
    expect(activeProjectFilters(parse("q=Sport&baustein=2&kreis=05978&seite=3"), null)).toEqual([
      { label: "„Sport“", hrefWithout: "/projekte?baustein=2&kreis=05978" },
      { label: "Baustein 2", hrefWithout: "/projekte?q=Sport&kreis=05978" },
      { label: "Kreis Unna", hrefWithout: "/projekte?q=Sport&baustein=2" },
    ]);
    expect(activeProjectFilters(parse("nah=44137&umkreis=10&thema=health"), "05913000")).toEqual([
      { label: "Gesundheit und Ernährung", hrefWithout: "/projekte?nah=44137&umkreis=10" },
      { label: "höchstens 10 km von Dortmund", hrefWithout: "/projekte?thema=health" },
    ]);
    expect(activeProjectFilters(parse("nah=Hamburg&umkreis=10"), null).map(({ label }) => label)).toEqual([
      "Ort „Hamburg“ nicht bekannt",
    ]);
  });

  it("takes a postcode among the words for a place", () => {
    expect(parse("q=45879&baustein=1")).toMatchObject({ query: "", near: "45879", bausteine: ["1"] });
    expect(parse("q=45879&nah=Bonn")).toMatchObject({ query: "45879", near: "Bonn" });
  });
});
