import "server-only";
import { cache } from "react";
import { findPlace } from "#lib/geo/findPlace.ts";
import { municipalitiesWithin } from "#lib/geo/municipalityCenters.ts";
import { findPublishedIds } from "#lib/search/queries.ts";
import { NO_BAUSTEIN, type ProjectFilters } from "./filters.ts";
import { asWordList } from "./schema.ts";

/** A filter that is left out, to count what each of its values would show. */
export type Facet =
  | "bausteine"
  | "region"
  | "district"
  | "municipality"
  | "year"
  | "carrierKind"
  | "targetGroup"
  | "topic"
  | "goodPractice";

/** The projects that answer the words of a search, the best first; null without words. */
export const answering = cache(async (query: string) => (query ? findPublishedIds(query, "project") : null));

/** A smaller place goes with the larger one it lies in. */
const alsoLeftOut: Partial<Record<Facet, Facet[]>> = {
  region: ["district", "municipality"],
  district: ["municipality"],
};

/** The live projects that match the filters, as a condition for the database. */
export async function whereFor(filters: ProjectFilters, without?: Facet) {
  const found = await answering(filters.query);
  const near = findPlace(filters.near);
  const leftOut = without ? [without, ...(alsoLeftOut[without] ?? [])] : [];
  const conditions: [Facet | "near", object | false | null | "" | 0][] = [
    ["bausteine", filters.bausteine.length > 0 && { OR: anyBaustein(filters.bausteine) }],
    ["region", filters.region && { region: filters.region }],
    ["district", filters.district && { district: filters.district }],
    ["municipality", filters.municipality && { municipality: filters.municipality }],
    ["year", filters.year && inYear(filters.year)],
    ["carrierKind", filters.carrierKind && { carrier: { kind: filters.carrierKind } }],
    ["targetGroup", filters.targetGroup && { groupList: { contains: asWordList([filters.targetGroup]) } }],
    ["topic", filters.topic && { topicList: { contains: asWordList([filters.topic]) } }],
    ["near", near && filters.within && { municipality: { in: municipalitiesWithin(near, filters.within) } }],
    ["goodPractice", filters.goodPractice && { goodPractice: true }],
  ];
  const wanted = conditions.flatMap(([facet, condition]) =>
    condition && !leftOut.some((left) => left === facet) ? [condition] : [],
  );
  return { ...(found && { id: { in: found.ids } }), AND: wanted };
}

const anyBaustein = (values: string[]) => [
  { baustein: { number: { in: values.filter((value) => value !== NO_BAUSTEIN).map(Number) } } },
  ...(values.includes(NO_BAUSTEIN) ? [{ bausteinId: null }] : []),
];

/** Funded on at least one day of the year; dates are ISO texts, so they compare as such. */
const inYear = (year: number) => ({ fundingFrom: { lte: `${year}-12-31` }, fundingTo: { gte: `${year}-01-01` } });
