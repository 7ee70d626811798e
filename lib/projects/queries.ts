import "server-only";
import { cache } from "react";
import { z } from "zod";
import { db } from "#lib/db.ts";
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
  topicLabels,
  topicSchema,
} from "#lib/projects/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { allProjects, answering, type DirectoryRow, findPublishedPlace, matchingProjects } from "./directory.ts";

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
  const found = await matchingProjects(filters);
  const answers = await answering(filters.query);
  const rank = new Map(answers?.ids.map((id, position) => [id, position]));
  const byAnswer = (a: DirectoryRow, b: DirectoryRow) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
  const near = await findPublishedPlace(filters.near);
  const distanceTo = distancesFrom(near);
  const unasked = near ? byDistance(distanceTo) : byPlace;
  const orders = { distance: unasked, place: byPlace, title: byTitle, answer: answers ? byAnswer : unasked };
  const sorted = found.sort(orders[filters.order]);
  const pages = Math.max(1, Math.ceil(found.length / PROJECTS_PER_PAGE));
  const page = Math.min(filters.page, pages);
  const start = (page - 1) * PROJECTS_PER_PAGE;
  const projects = await readSummaries(sorted.slice(start, start + PROJECTS_PER_PAGE));
  return {
    projects: projects.map((project) => ({ ...project, distance: distanceTo(project.municipality) })),
    total: found.length,
    page,
    pages,
    meant: answers?.meant ?? null,
    partly: answers?.partly ?? false,
    near,
  };
}

/** What the list shows of some projects, in their order. */
async function readSummaries(rows: DirectoryRow[]): Promise<ProjectSummary[]> {
  const ids = rows.map(({ id }) => id);
  const found = await db.project.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...projectSummarySelect },
  });
  const byId = new Map(found.map(({ id, ...summary }) => [id, summary]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type DistanceTo = (municipality: string) => number | null;

/** Kilometres from one place to others, each reckoned once. */
function distancesFrom(place: string | null): DistanceTo {
  const known = new Map<string, number | null>();
  return (municipality) => {
    if (!place) return null;
    if (!known.has(municipality)) known.set(municipality, kilometresBetween(place, municipality));
    return known.get(municipality) ?? null;
  };
}

const byDistance = (distanceTo: DistanceTo) => (a: DirectoryRow, b: DirectoryRow) =>
  (distanceTo(a.municipality) ?? 0) - (distanceTo(b.municipality) ?? 0) || byPlace(a, b);

/** Ids of all projects that match, in no order. */
export async function listPublishedProjectIds(filters: ProjectFilters): Promise<string[]> {
  return (await matchingProjects(filters)).map(({ id }) => id);
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

/** Good practice by topic, topics and titles in the order of people; a project stands under each of its topics. */
export async function listPublishedGoodPractice(): Promise<{ topic: string; projects: ProjectSummary[] }[]> {
  const rows = (await allProjects()).filter(({ goodPractice }) => goodPractice).sort(byTitle);
  const groups = topicSchema.options
    .map((topic) => ({ topic: topicLabels[topic], rows: rows.filter(({ topics }) => topics.includes(topic)) }))
    .sort((a, b) => a.topic.localeCompare(b.topic, "de"));
  const rest = { topic: "Weitere Beispiele", rows: rows.filter(({ topics }) => topics.length === 0) };
  const all = await Promise.all(
    [...groups, rest].map(async (group) => ({ topic: group.topic, projects: await readSummaries(group.rows) })),
  );
  return all.filter(({ projects }) => projects.length > 0);
}

/** Up to `count` other projects of the same Regierungsbezirk, the closest first. */
export async function listPublishedProjectsNearby(slug: string, municipality: string, count: number) {
  const region = regionOf(municipality);
  const others = (await allProjects()).filter((row) => row.region === region && row.slug !== slug);
  return readSummaries(others.sort(byDistance(distancesFrom(municipality))).slice(0, count));
}

/** A few projects with something to tell: good practice first, then those with a summary (an empty one comes last). */
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
