import "server-only";
import { carrierKindSchema } from "#lib/carriers/schema.ts";
import { db } from "#lib/db.ts";
import { NO_BAUSTEIN, type ProjectFilters } from "../filters.ts";
import { knownWords, type ProjectFacets, targetGroupSchema, topicSchema } from "../schema.ts";
import { whereFor } from "../where.ts";

/** How many projects each value of each filter would show, the other filters staying as they are. */
export async function countPublishedProjectFacets(filters: ProjectFilters): Promise<ProjectFacets> {
  const [
    bausteine,
    byBaustein,
    byRegion,
    byDistrict,
    byMunicipality,
    byPeriod,
    byCarrier,
    byGroups,
    byTopics,
    carriers,
    goodPractice,
  ] = await Promise.all([
    db.baustein.findMany({ select: { id: true, number: true } }),
    db.project.groupBy({ by: ["bausteinId"], where: await whereFor(filters, "bausteine"), _count: true }),
    db.project.groupBy({ by: ["region"], where: await whereFor(filters, "region"), _count: true }),
    db.project.groupBy({ by: ["district"], where: await whereFor(filters, "district"), _count: true }),
    db.project.groupBy({ by: ["municipality"], where: await whereFor(filters, "municipality"), _count: true }),
    db.project.groupBy({ by: ["fundingFrom", "fundingTo"], where: await whereFor(filters, "year"), _count: true }),
    db.project.groupBy({ by: ["carrierId"], where: await whereFor(filters, "carrierKind"), _count: true }),
    db.project.groupBy({ by: ["groupList"], where: await whereFor(filters, "targetGroup"), _count: true }),
    db.project.groupBy({ by: ["topicList"], where: await whereFor(filters, "topic"), _count: true }),
    db.carrier.findMany({ select: { id: true, kind: true } }),
    db.project.count({ where: { AND: [await whereFor(filters, "goodPractice"), { goodPractice: true }] } }),
  ]);
  const numberOf = new Map(bausteine.map(({ id, number }) => [id, String(number)]));
  const kindOf = new Map(carriers.map(({ id, kind }) => [id, carrierKindSchema.safeParse(kind).data]));
  return {
    bausteine: new Map(byBaustein.map((row) => [numberOf.get(row.bausteinId ?? "") ?? NO_BAUSTEIN, row._count])),
    regions: new Map(byRegion.map((row) => [row.region, row._count])),
    districts: new Map(byDistrict.map((row) => [row.district, row._count])),
    municipalities: new Map(byMunicipality.map((row) => [row.municipality, row._count])),
    years: summed(byPeriod, ({ fundingFrom, fundingTo }) => yearsOf(fundingFrom, fundingTo)),
    carrierKinds: summed(byCarrier, ({ carrierId }) =>
      [kindOf.get(carrierId ?? "")].filter((kind) => kind !== undefined),
    ),
    targetGroups: summed(byGroups, ({ groupList }) => knownWords(targetGroupSchema, groupList)),
    topics: summed(byTopics, ({ topicList }) => knownWords(topicSchema, topicList)),
    goodPractice,
  };
}

/** Every year of a funding period; none where its beginning or end is not known. */
function yearsOf(from: string | null, to: string | null): number[] {
  const [first, last] = [Number(from?.slice(0, 4)), Number(to?.slice(0, 4))];
  return from && to && last >= first && last - first < 50
    ? Array.from({ length: last - first + 1 }, (_, later) => first + later)
    : [];
}

function summed<Row extends { _count: number }, Value>(rows: Row[], valuesOf: (row: Row) => Value[]) {
  const sums = new Map<Value, number>();
  for (const row of rows) for (const value of valuesOf(row)) sums.set(value, (sums.get(value) ?? 0) + row._count);
  return sums;
}
