import { z } from "zod";
import { type CarrierKind, carrierKindSchema } from "#lib/carriers/schema.ts";
import { isDistrict, isRegion, municipalitySchema } from "#lib/geo/municipalities.ts";
import { type ProjectTopic, type TargetGroup, targetGroupSchema, topicSchema } from "#lib/projects/schema.ts";

/** Kilometres. */
export const radii = [5, 10, 25, 50] as const;
export type Radius = (typeof radii)[number];

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
  targetGroup: TargetGroup | null;
  topic: ProjectTopic | null;
  /** Postcode or name of a place, as it was typed; "" for none. */
  near: string;
  /** At most so many kilometres from there. */
  within: Radius | null;
  /** Only those marked as good practice. */
  goodPractice: boolean;
  order: ProjectOrder;
  page: number;
}

/** Orders of the list; "answer" is the best answer first; where nothing was asked the nearest, or by place. */
export const projectOrders = {
  answer: "wie es am besten passt",
  distance: "nach Entfernung",
  place: "nach Ort",
  title: "nach Titel",
} as const;
export type ProjectOrder = keyof typeof projectOrders;

export const noProjectFilters: ProjectFilters = {
  query: "",
  bausteine: [],
  region: null,
  district: null,
  municipality: null,
  year: null,
  carrierKind: null,
  targetGroup: null,
  topic: null,
  near: "",
  within: null,
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
const anyGroupSchema = targetGroupSchema.nullable().catch(null);
const anyTopicSchema = topicSchema.nullable().catch(null);
const radiusSchema = z.coerce
  .number()
  .transform((kilometres) => radii.find((radius) => radius === kilometres) ?? null)
  .catch(null);
const orderSchema = z.enum(["answer", "distance", "place", "title"]).catch("answer");
const pageSchema = z.coerce.number().int().min(1).max(999).catch(1);

/** A postcode among the words to look for is a place. */
const postcode = /^\d{5}$/;

/** Reads the query string of /projekte. What is unknown is ignored. */
export function parseProjectFilters(queryString: string, knownBausteine: number[]): ProjectFilters {
  const params = new URLSearchParams(queryString);
  const known = [...knownBausteine.map(String), NO_BAUSTEIN];
  const region = regionSchema.parse(params.get("bezirk"));
  const district = districtSchema.parse(params.get("kreis"));
  const query = querySchema.parse(params.get("q") ?? "");
  const near = querySchema.parse(params.get("nah") ?? "");
  const onlyPlace = !near && postcode.test(query);
  return {
    query: onlyPlace ? "" : query,
    bausteine: known.filter((value) => params.getAll("baustein").includes(value)),
    region,
    district,
    municipality: anyMunicipalitySchema.parse(params.get("gemeinde")),
    year: yearSchema.parse(params.get("jahr") || null),
    carrierKind: anyKindSchema.parse(params.get("traegerart")),
    targetGroup: anyGroupSchema.parse(params.get("zielgruppe")),
    topic: anyTopicSchema.parse(params.get("thema")),
    near: onlyPlace ? query : near,
    within: radiusSchema.parse(params.get("umkreis")),
    goodPractice: params.get("gute-praxis") === "ja",
    order: orderSchema.parse(params.get("folge")),
    page: pageSchema.parse(params.get("seite") ?? "1"),
  };
}

/** The address of the list with these filters. */
export const projectsHref = (filters: ProjectFilters) => `/projekte${queryOf(filters)}`;

/** The address of the map with these filters. */
export const projectMapHref = (filters: ProjectFilters) => `/projekte/karte${queryOf(filters)}`;

function queryOf(filters: ProjectFilters): string {
  const params = new URLSearchParams();
  if (filters.query) params.set("q", filters.query);
  for (const baustein of filters.bausteine) params.append("baustein", baustein);
  if (filters.region) params.set("bezirk", filters.region);
  if (filters.district) params.set("kreis", filters.district);
  if (filters.municipality) params.set("gemeinde", filters.municipality);
  if (filters.year) params.set("jahr", String(filters.year));
  if (filters.carrierKind) params.set("traegerart", filters.carrierKind);
  if (filters.targetGroup) params.set("zielgruppe", filters.targetGroup);
  if (filters.topic) params.set("thema", filters.topic);
  if (filters.near) params.set("nah", filters.near);
  if (filters.near && filters.within) params.set("umkreis", String(filters.within));
  if (filters.goodPractice) params.set("gute-praxis", "ja");
  if (filters.order !== "answer") params.set("folge", filters.order);
  if (filters.page > 1) params.set("seite", String(filters.page));
  const query = params.toString();
  return query && `?${query}`;
}
