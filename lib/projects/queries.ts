import "server-only";
import { cache } from "react";
import { z } from "zod";
import { db } from "#lib/db.ts";
import { regionOf } from "#lib/geo/municipalities.ts";
import { kilometresBetween } from "#lib/geo/municipalityCenters.ts";
import { pictureFromColumns } from "#lib/media/schema.ts";
import { byPlace } from "#lib/projects/byPlace.ts";
import { NO_BAUSTEIN, type ProjectFilters } from "#lib/projects/filters.ts";
import {
  type ProjectFacets,
  type ProjectList,
  type ProjectSummary,
  type ProjectView,
  targetGroupSchema,
} from "#lib/projects/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { findPublishedIds } from "#lib/search/queries.ts";

export const PROJECTS_PER_PAGE = 24;

export const projectSummarySelect = {
  slug: true,
  title: true,
  summary: true,
  municipality: true,
  quarter: true,
  goodPractice: true,
  carrier: { select: { slug: true, name: true } },
  baustein: { select: { slug: true, number: true, title: true } },
} as const;

type Facet = "bausteine" | "region" | "district";

/** The projects that answer the words of a search, the best first; null without words. */
const answering = cache(async (query: string) => (query ? findPublishedIds(query, "project") : null));

async function whereFor(filters: ProjectFilters, without?: Facet) {
  const found = await answering(filters.query);
  const numbers = filters.bausteine.filter((value) => value !== NO_BAUSTEIN).map(Number);
  const anyBaustein = [
    { baustein: { number: { in: numbers } } },
    ...(filters.bausteine.includes(NO_BAUSTEIN) ? [{ bausteinId: null }] : []),
  ];
  return {
    ...(found && { id: { in: found.ids } }),
    ...(filters.bausteine.length > 0 && without !== "bausteine" ? { OR: anyBaustein } : {}),
    ...(filters.region && without !== "region" ? { region: filters.region } : {}),
    ...(filters.district && without !== "district" && without !== "region" ? { district: filters.district } : {}),
  };
}

/** One page of the projects that match: the best answers first, or by place. The page is clamped to those there are. */
export async function listPublishedProjects(filters: ProjectFilters): Promise<ProjectList> {
  const found = await db.project.findMany({
    where: await whereFor(filters),
    select: { id: true, ...projectSummarySelect },
  });
  const answers = await answering(filters.query);
  const rank = new Map(answers?.ids.map((id, position) => [id, position]));
  const sorted = found.sort(answers ? (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) : byPlace);
  const pages = Math.max(1, Math.ceil(found.length / PROJECTS_PER_PAGE));
  const page = Math.min(filters.page, pages);
  const start = (page - 1) * PROJECTS_PER_PAGE;
  return {
    projects: sorted.slice(start, start + PROJECTS_PER_PAGE),
    total: found.length,
    page,
    pages,
    meant: answers?.meant ?? null,
  };
}

/** Ids of all projects that match, in no order. */
export async function listPublishedProjectIds(filters: ProjectFilters): Promise<string[]> {
  const rows = await db.project.findMany({ where: await whereFor(filters), select: { id: true } });
  return rows.map(({ id }) => id);
}

/** How many projects each value of each filter would show, the other filters staying as they are. */
export async function countPublishedProjectFacets(filters: ProjectFilters): Promise<ProjectFacets> {
  const [bausteine, byBaustein, byRegion, byDistrict] = await Promise.all([
    db.baustein.findMany({ select: { id: true, number: true } }),
    db.project.groupBy({ by: ["bausteinId"], where: await whereFor(filters, "bausteine"), _count: true }),
    db.project.groupBy({ by: ["region"], where: await whereFor(filters, "region"), _count: true }),
    db.project.groupBy({ by: ["district"], where: await whereFor(filters, "district"), _count: true }),
  ]);
  const numberOf = new Map(bausteine.map(({ id, number }) => [id, String(number)]));
  return {
    bausteine: new Map(byBaustein.map((row) => [numberOf.get(row.bausteinId ?? "") ?? NO_BAUSTEIN, row._count])),
    regions: new Map(byRegion.map((row) => [row.region, row._count])),
    districts: new Map(byDistrict.map((row) => [row.district, row._count])),
  };
}

/** One project with everything its page shows, or null. */
export const getPublishedProject = cache(async (slug: string): Promise<ProjectView | null> => {
  const row = await db.project.findUnique({
    where: { slug },
    select: {
      ...projectSummarySelect,
      fundingFrom: true,
      fundingTo: true,
      startYear: true,
      targetGroups: true,
      goals: true,
      conditions: true,
      story: true,
      contactName: true,
      phone: true,
      email: true,
      website: true,
      source: true,
      asOf: true,
      pictureId: true,
      pictureAlt: true,
      films: { select: { slug: true, title: true }, orderBy: { title: "asc" } },
    },
  });
  return (
    row && {
      ...row,
      picture: pictureFromColumns(row),
      targetGroups: z.array(targetGroupSchema).parse(row.targetGroups),
      goals: richTextSchema.parse(row.goals),
      conditions: richTextSchema.parse(row.conditions),
      story: richTextSchema.parse(row.story),
    }
  );
});

/** Up to `count` other projects of the same Regierungsbezirk, the closest first. */
export async function listPublishedProjectsNearby(slug: string, municipality: string, count: number) {
  const others = await db.project.findMany({
    where: { region: regionOf(municipality), NOT: { slug } },
    select: projectSummarySelect,
  });
  const distance = (project: ProjectSummary) => kilometresBetween(municipality, project.municipality) ?? 0;
  return others.sort((a, b) => distance(a) - distance(b) || byPlace(a, b)).slice(0, count);
}

/** A few projects with something to tell: good practice first, then those with a summary. */
export async function listPublishedProjectHighlights(count: number): Promise<ProjectSummary[]> {
  return db.project.findMany({
    select: projectSummarySelect,
    orderBy: [{ goodPractice: "desc" }, { summary: "desc" }, { title: "asc" }],
    take: count,
  });
}

/** Those of these projects that are live, by id. */
export async function findPublishedProjects(ids: string[]): Promise<Record<string, ProjectSummary>> {
  if (ids.length === 0) return {};
  const rows = await db.project.findMany({ where: { id: { in: ids } }, select: { id: true, ...projectSummarySelect } });
  return Object.fromEntries(rows.map(({ id, ...summary }) => [id, summary]));
}
