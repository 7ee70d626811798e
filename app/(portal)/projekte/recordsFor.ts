import { listPublishedBausteine } from "#lib/bausteine/queries.ts";
import { listPublishedProjectRecords } from "#lib/openData/queries.ts";
import type { ProjectRecord } from "#lib/openData/schema.ts";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";
import { findPublishedPlace } from "#lib/projects/directory.ts";
import { type ProjectFilters, parseProjectFilters } from "#lib/projects/filters.ts";
import { listPublishedProjectIds } from "#lib/projects/queries.ts";
import { slugify } from "#lib/slug.ts";

/** The filters of a request to a file below /projekte: the same query string as that of the list. */
export async function filtersOf(request: Request): Promise<ProjectFilters> {
  const numbers = (await listPublishedBausteine()).map(({ number }) => number);
  return parseProjectFilters(new URL(request.url).search, numbers);
}

/** The projects that match, as open data. */
export async function recordsFor(filters: ProjectFilters): Promise<ProjectRecord[]> {
  return listPublishedProjectRecords(await listPublishedProjectIds(filters));
}

/** A name that tells one download from the next: "projekte-regierungsbezirk-koeln". */
export async function fileNameFor(filters: ProjectFilters): Promise<string> {
  const place = await findPublishedPlace(filters.near);
  return slugify(["Projekte", ...activeProjectFilters(filters, place).map(({ label }) => label)].join(" "));
}
