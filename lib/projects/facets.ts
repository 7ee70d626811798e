import "server-only";
import { type DirectoryRow, type Facet, matchingProjects } from "./directory.ts";
import type { ProjectFilters } from "./filters.ts";
import type { ProjectFacets } from "./schema.ts";

/** How many projects each value of each filter would show, the other filters staying as they are. */
export async function countPublishedProjectFacets(filters: ProjectFilters): Promise<ProjectFacets> {
  const counts = async <Value>(facet: Facet, valuesOf: (row: DirectoryRow) => Value[]) => {
    const sums = new Map<Value, number>();
    for (const row of await matchingProjects(filters, facet))
      for (const value of valuesOf(row)) sums.set(value, (sums.get(value) ?? 0) + 1);
    return sums;
  };
  const goodPractice = await counts("goodPractice", (row) => [row.goodPractice]);
  return {
    bausteine: await counts("bausteine", ({ baustein }) => [baustein]),
    regions: await counts("region", ({ region }) => [region]),
    districts: await counts("district", ({ district }) => [district]),
    municipalities: await counts("municipality", ({ municipality }) => [municipality]),
    years: await counts("year", ({ years }) => years),
    carrierKinds: await counts("carrierKind", ({ carrierKind }) => (carrierKind ? [carrierKind] : [])),
    targetGroups: await counts("targetGroup", ({ targetGroups }) => targetGroups),
    topics: await counts("topic", ({ topics }) => topics),
    goodPractice: goodPractice.get(true) ?? 0,
  };
}
