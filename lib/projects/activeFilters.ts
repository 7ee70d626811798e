import { carrierKindLabels } from "#lib/carriers/schema.ts";
import { districtName, municipalityName, regionName } from "#lib/geo/municipalities.ts";
import { NO_BAUSTEIN, type ProjectFilters, projectsHref } from "#lib/projects/filters.ts";
import { targetGroupLabels, topicLabels } from "#lib/projects/schema.ts";

export interface ActiveFilter {
  label: string;
  /** The list without this filter. */
  hrefWithout: string;
}

/** "höchstens 25 km von Dortmund"; a place nobody knows filters nothing and says so. */
function nearWords({ near, within }: Pick<ProjectFilters, "near" | "within">, place: string | null): string {
  if (!place) return `Ort „${near}“ nicht bekannt`;
  const name = municipalityName(place);
  return within ? `höchstens ${within} km von ${name}` : `in der Nähe von ${name}`;
}

/**
 * Every filter in use with its words and the address that takes it away.
 * @param place AGS of the place the filters name, null for none
 * @param hrefOf the address of what shows them, the list or the map
 */
export function activeProjectFilters(
  filters: ProjectFilters,
  place: string | null,
  hrefOf: (filters: ProjectFilters) => string = projectsHref,
): ActiveFilter[] {
  const without = (change: Partial<ProjectFilters>) => hrefOf({ ...filters, page: 1, ...change });
  const active: ActiveFilter[] = [];
  if (filters.query) active.push({ label: `„${filters.query}“`, hrefWithout: without({ query: "" }) });
  for (const baustein of filters.bausteine) {
    const label = baustein === NO_BAUSTEIN ? "Baustein nicht angegeben" : `Baustein ${baustein}`;
    const bausteine = filters.bausteine.filter((value) => value !== baustein);
    active.push({ label, hrefWithout: without({ bausteine }) });
  }
  if (filters.region) {
    const label = `Regierungsbezirk ${regionName(filters.region)}`;
    active.push({ label, hrefWithout: without({ region: null }) });
  }
  if (filters.district)
    active.push({ label: districtName(filters.district), hrefWithout: without({ district: null }) });
  if (filters.municipality) {
    const label = `Gemeinde ${municipalityName(filters.municipality)}`;
    active.push({ label, hrefWithout: without({ municipality: null }) });
  }
  if (filters.year) active.push({ label: `gefördert ${filters.year}`, hrefWithout: without({ year: null }) });
  if (filters.carrierKind) {
    const label = `Träger: ${carrierKindLabels[filters.carrierKind]}`;
    active.push({ label, hrefWithout: without({ carrierKind: null }) });
  }
  if (filters.targetGroup)
    active.push({ label: targetGroupLabels[filters.targetGroup], hrefWithout: without({ targetGroup: null }) });
  if (filters.topic) active.push({ label: topicLabels[filters.topic], hrefWithout: without({ topic: null }) });
  if (filters.near) active.push({ label: nearWords(filters, place), hrefWithout: without({ near: "", within: null }) });
  if (filters.goodPractice) active.push({ label: "gute Praxis", hrefWithout: without({ goodPractice: false }) });
  return active;
}
