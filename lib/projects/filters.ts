import { z } from "zod";
import { type CarrierKind, carrierKindLabels, carrierKindSchema } from "#lib/carriers/schema.ts";
import {
  districtName,
  isDistrict,
  isRegion,
  municipalityName,
  municipalitySchema,
  regionName,
} from "#lib/geo/municipalities.ts";

/** Stands for "Baustein nicht angegeben" in addresses. */
export const NO_BAUSTEIN = "ohne";

export interface ProjectFilters {
  query: string;
  /** Numbers of Bausteine as text, or NO_BAUSTEIN. */
  bausteine: string[];
  region: string | null;
  district: string | null;
  /** AGS. */
  municipality: string | null;
  /** Funded in this year. */
  year: number | null;
  carrierKind: CarrierKind | null;
  /** Only those marked as good practice. */
  goodPractice: boolean;
  order: ProjectOrder;
  page: number;
}

/** Orders of the list; "answer" is the best answer first, and by place where nothing was asked. */
export const projectOrders = { answer: "wie es am besten passt", place: "nach Ort", title: "nach Titel" } as const;
export type ProjectOrder = keyof typeof projectOrders;

export const noProjectFilters: ProjectFilters = {
  query: "",
  bausteine: [],
  region: null,
  district: null,
  municipality: null,
  year: null,
  carrierKind: null,
  goodPractice: false,
  order: "answer",
  page: 1,
};

const querySchema = z.string().transform((text) => text.replace(/\s+/g, " ").trim().slice(0, 100));
const regionSchema = z.string().refine(isRegion).nullable().catch(null);
const districtSchema = z.string().refine(isDistrict).nullable().catch(null);
const anyMunicipalitySchema = municipalitySchema.nullable().catch(null);
const yearSchema = z.coerce.number().int().min(1990).max(2100).nullable().catch(null);
const anyKindSchema = carrierKindSchema.nullable().catch(null);
const orderSchema = z.enum(["answer", "place", "title"]).catch("answer");
const pageSchema = z.coerce.number().int().min(1).max(999).catch(1);

/** Reads the query string of /projekte. What is unknown is ignored. */
export function parseProjectFilters(queryString: string, knownBausteine: number[]): ProjectFilters {
  const params = new URLSearchParams(queryString);
  const known = [...knownBausteine.map(String), NO_BAUSTEIN];
  const region = regionSchema.parse(params.get("bezirk"));
  const district = districtSchema.parse(params.get("kreis"));
  return {
    query: querySchema.parse(params.get("q") ?? ""),
    bausteine: known.filter((value) => params.getAll("baustein").includes(value)),
    region,
    district,
    municipality: anyMunicipalitySchema.parse(params.get("gemeinde")),
    year: yearSchema.parse(params.get("jahr") || null),
    carrierKind: anyKindSchema.parse(params.get("traegerart")),
    goodPractice: params.get("gute-praxis") === "ja",
    order: orderSchema.parse(params.get("folge")),
    page: pageSchema.parse(params.get("seite") ?? "1"),
  };
}

/** The address of the list with these filters. */
export function projectsHref(filters: ProjectFilters): string {
  const params = new URLSearchParams();
  if (filters.query) params.set("q", filters.query);
  for (const baustein of filters.bausteine) params.append("baustein", baustein);
  if (filters.region) params.set("bezirk", filters.region);
  if (filters.district) params.set("kreis", filters.district);
  if (filters.municipality) params.set("gemeinde", filters.municipality);
  if (filters.year) params.set("jahr", String(filters.year));
  if (filters.carrierKind) params.set("traegerart", filters.carrierKind);
  if (filters.goodPractice) params.set("gute-praxis", "ja");
  if (filters.order !== "answer") params.set("folge", filters.order);
  if (filters.page > 1) params.set("seite", String(filters.page));
  const query = params.toString();
  return query ? `/projekte?${query}` : "/projekte";
}

export interface ActiveFilter {
  label: string;
  /** The list without this filter. */
  hrefWithout: string;
}

/** Every filter in use with its words and the address that takes it away. */
export function activeProjectFilters(filters: ProjectFilters): ActiveFilter[] {
  const without = (change: Partial<ProjectFilters>) => projectsHref({ ...filters, page: 1, ...change });
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
  if (filters.goodPractice) active.push({ label: "gute Praxis", hrefWithout: without({ goodPractice: false }) });
  return active;
}
