import "server-only";
import { findPublishedDates } from "#lib/addresses/queries.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { districtName, municipalityName, regionName } from "#lib/geo/municipalities.ts";
import { municipalityCenter } from "#lib/geo/municipalityCenters.ts";
import type { ProjectFilters } from "#lib/projects/filters.ts";
import { listPublishedProjectIds } from "#lib/projects/queries.ts";
import { knownWords, targetGroupSchema, topicSchema } from "#lib/projects/schema.ts";
import { getPublishedSiteSettings } from "#lib/site/queries.ts";
import { type DataLicence, dataLicences } from "./licences.ts";
import type { ProjectRecord } from "./schema.ts";

/** The licence of the data, null while nobody has decided. */
export const getPublishedDataLicence = async (): Promise<DataLicence> =>
  dataLicences[(await getPublishedSiteSettings()).dataLicence];

/** Projects as open data by title, those with these ids or all. Names and numbers of people are left out on purpose. */
export async function listPublishedProjectRecords(ids?: string[]): Promise<ProjectRecord[]> {
  const rows = await db.project.findMany({
    where: { id: { in: ids } },
    include: { carrier: { select: { name: true } }, baustein: { select: { number: true } } },
  });
  const dates = await findPublishedDates(ids);
  return rows
    .map((row): ProjectRecord => {
      const [longitude, latitude] = municipalityCenter(row.municipality) ?? [null, null];
      return {
        id: row.id,
        url: `${env().publicUrl}/projekte/${row.slug}`,
        title: row.title,
        summary: row.summary,
        carrier: row.carrier?.name ?? null,
        baustein: row.baustein?.number ?? null,
        municipality: municipalityName(row.municipality),
        municipalityKey: row.municipality,
        district: districtName(row.district),
        districtKey: row.district,
        region: regionName(row.region),
        quarter: row.quarter,
        longitude,
        latitude,
        fundingFrom: row.fundingFrom,
        fundingTo: row.fundingTo,
        startYear: row.startYear,
        targetGroups: targetGroupSchema.array().parse(row.targetGroups),
        topics: knownWords(topicSchema, row.topicList),
        goodPractice: row.goodPractice,
        website: row.website,
        source: row.source,
        asOf: row.asOf,
        modified: (dates.get(row.id) ?? new Date(0)).toISOString(),
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, "de") || a.id.localeCompare(b.id));
}

/** Some of the projects that match the filters, by id, so that pages stay apart while somebody reads them. */
export async function listPublishedProjectPage(filters: ProjectFilters, page: number, perPage: number) {
  const ids = (await listPublishedProjectIds(filters)).sort();
  const items = await listPublishedProjectRecords(ids.slice((page - 1) * perPage, page * perPage));
  return { total: ids.length, page, pages: Math.max(1, Math.ceil(ids.length / perPage)), items };
}
