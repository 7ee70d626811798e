import "server-only";
import { cache } from "react";
import { z } from "zod";
import { db } from "#lib/db.ts";
import { findPlace } from "#lib/geo/findPlace.ts";
import { regionOf } from "#lib/geo/municipalities.ts";
import { kilometresBetween } from "#lib/geo/municipalityCenters.ts";
import { pictureFromColumns } from "#lib/media/schema.ts";
import { byPlace, byTitle } from "#lib/projects/byPlace.ts";
import type { ProjectFilters } from "#lib/projects/filters.ts";
import {
  knownWords,
  type ProjectList,
  type ProjectSummary,
  type ProjectView,
  targetGroupSchema,
  topicSchema,
} from "#lib/projects/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { answering, whereFor } from "./where.ts";

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

/** One page of the projects that match, in the order asked for. The page is clamped to those there are. */
export async function listPublishedProjects(filters: ProjectFilters): Promise<ProjectList> {
  const found = await db.project.findMany({
    where: await whereFor(filters),
    select: { id: true, ...projectSummarySelect },
  });
  const answers = await answering(filters.query);
  const rank = new Map(answers?.ids.map((id, position) => [id, position]));
  const byAnswer = (a: { id: string }, b: { id: string }) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
  const near = findPlace(filters.near);
  const distanceTo = distancesFrom(near);
  const byDistance = (a: ProjectSummary, b: ProjectSummary) =>
    (distanceTo(a.municipality) ?? 0) - (distanceTo(b.municipality) ?? 0) || byPlace(a, b);
  const unasked = near ? byDistance : byPlace;
  const orders = { distance: unasked, place: byPlace, title: byTitle, answer: answers ? byAnswer : unasked };
  const sorted = found.sort(orders[filters.order]);
  const pages = Math.max(1, Math.ceil(found.length / PROJECTS_PER_PAGE));
  const page = Math.min(filters.page, pages);
  const start = (page - 1) * PROJECTS_PER_PAGE;
  return {
    projects: sorted
      .slice(start, start + PROJECTS_PER_PAGE)
      .map((project) => ({ ...project, distance: distanceTo(project.municipality) })),
    total: found.length,
    page,
    pages,
    meant: answers?.meant ?? null,
    near,
  };
}

/** Kilometres from one place to others, each reckoned once. */
function distancesFrom(place: string | null): (municipality: string) => number | null {
  const known = new Map<string, number | null>();
  return (municipality) => {
    if (!place) return null;
    if (!known.has(municipality)) known.set(municipality, kilometresBetween(place, municipality));
    return known.get(municipality) ?? null;
  };
}

/** Ids of all projects that match, in no order. */
export async function listPublishedProjectIds(filters: ProjectFilters): Promise<string[]> {
  const rows = await db.project.findMany({ where: await whereFor(filters), select: { id: true } });
  return rows.map(({ id }) => id);
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
      topicList: true,
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
      topics: knownWords(topicSchema, row.topicList),
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
