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

/** The projects a request asks for, as open data. */
export async function recordsFor(request: Request): Promise<ProjectRecord[]> {
  return listPublishedProjectRecords(await listPublishedProjectIds(await filtersOf(request)));
}

/** A name that tells one download from the next: "projekte-regierungsbezirk-koeln". */
export async function fileNameFor(request: Request): Promise<string> {
  const filters = await filtersOf(request);
  const place = await findPublishedPlace(filters.near);
  return slugify(["Projekte", ...activeProjectFilters(filters, place).map(({ label }) => label)].join(" "));
}
