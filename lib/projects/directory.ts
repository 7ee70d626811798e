/**
 * What the filters of the directory look at, of every live project, kept in memory until something goes live. So any number
 * of projects can be filtered by words, places and facets together, which a database would take one parameter for each.
 */
import "server-only";
import { cache } from "react";
import { carrierKindSchema } from "#lib/carriers/schema.ts";
import { db } from "#lib/db.ts";
import { findPlace } from "#lib/geo/findPlace.ts";
import { municipalitiesWithin } from "#lib/geo/municipalityCenters.ts";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { fold } from "#lib/search/fold.ts";
import { findPublishedIds } from "#lib/search/queries.ts";
import { NO_BAUSTEIN, type ProjectFilters } from "./filters.ts";
import { knownWords, targetGroupSchema, topicSchema } from "./schema.ts";

async function readRows() {
  const rows = await db.project.findMany({
    select: {
      ...{ id: true, title: true, slug: true, municipality: true, district: true, region: true, quarter: true },
      ...{ fundingFrom: true, fundingTo: true, groupList: true, topicList: true, goodPractice: true },
      baustein: { select: { number: true } },
      carrier: { select: { kind: true } },
    },
  });
  return rows.map(({ fundingFrom, fundingTo, groupList, topicList, baustein, carrier, ...row }) => ({
    ...row,
    baustein: baustein ? String(baustein.number) : NO_BAUSTEIN,
    carrierKind: carrierKindSchema.safeParse(carrier?.kind).data,
    years: yearsOf(fundingFrom, fundingTo),
    targetGroups: knownWords(targetGroupSchema, groupList),
    topics: knownWords(topicSchema, topicList),
  }));
}

export type DirectoryRow = Awaited<ReturnType<typeof readRows>>[number];

/** Every year with a day of a funding period; none where its beginning or end is not known. */
function yearsOf(from: string | null, to: string | null): number[] {
  const [first, last] = [Number(from?.slice(0, 4)), Number(to?.slice(0, 4))];
  return from && to && last >= first && last - first < 50
    ? Array.from({ length: last - first + 1 }, (_, later) => first + later)
    : [];
}

type Kept = { version: number; rows: DirectoryRow[] };

// One per process, although Next bundles this file several times.
const shared = globalThis as { portalDirectory?: Kept };

/** Every live project. */
export async function allProjects(): Promise<DirectoryRow[]> {
  const version = await readContentVersion();
  if (shared.portalDirectory?.version !== version) shared.portalDirectory = { version, rows: await readRows() };
  return shared.portalDirectory.rows;
}

/** A filter that is left out, to count what each of its values would show. */
export type Facet =
  | ("bausteine" | "region" | "district" | "municipality")
  | ("year" | "carrierKind" | "targetGroup" | "topic" | "goodPractice");

/** AGS of the place somebody means: a postcode, a municipality, or a Quartier that has a project; null for none. */
export async function findPublishedPlace(typed: string): Promise<string | null> {
  const word = fold(typed);
  const inQuarter = async () => (await allProjects()).find(({ quarter }) => quarter && fold(quarter) === word);
  return findPlace(typed) ?? (word ? ((await inQuarter())?.municipality ?? null) : null);
}

/** The projects that answer the words of a search, the best first; null without words. */
export const answering = cache(async (query: string) => (query ? findPublishedIds(query, "project") : null));

/** A smaller place goes with the larger one it lies in. */
const alsoLeftOut: Partial<Record<Facet, Facet[]>> = {
  region: ["district", "municipality"],
  district: ["municipality"],
};

/** The live projects that match the filters, in no order; `without` leaves one of them out. */
export async function matchingProjects(filters: ProjectFilters, without?: Facet): Promise<DirectoryRow[]> {
  const answers = await answering(filters.query);
  const ids = answers && new Set(answers.ids);
  const place = await findPublishedPlace(filters.near);
  const around = place && filters.within ? new Set(municipalitiesWithin(place, filters.within)) : null;
  const { bausteine, region, district, municipality, year, carrierKind, targetGroup, topic, goodPractice } = filters;
  const conditions: [Facet | null, unknown, (row: DirectoryRow) => boolean | undefined][] = [
    [null, ids, ({ id }) => ids?.has(id)],
    [null, around, (row) => around?.has(row.municipality)],
    ["bausteine", bausteine.length > 0, ({ baustein }) => bausteine.includes(baustein)],
    ["region", region, (row) => row.region === region],
    ["district", district, (row) => row.district === district],
    ["municipality", municipality, (row) => row.municipality === municipality],
    ["year", year, ({ years }) => years.some((funded) => funded === year)],
    ["carrierKind", carrierKind, (row) => row.carrierKind === carrierKind],
    ["targetGroup", targetGroup, ({ targetGroups }) => targetGroups.some((group) => group === targetGroup)],
    ["topic", topic, ({ topics }) => topics.some((each) => each === topic)],
    ["goodPractice", goodPractice, (row) => row.goodPractice],
  ];
  const leftOut = without ? [without, ...(alsoLeftOut[without] ?? [])] : [];
  const asked = conditions.filter(([facet, wanted]) => wanted && !(facet && leftOut.includes(facet)));
  return (await allProjects()).filter((row) => asked.every(([, , holds]) => holds(row)));
}
