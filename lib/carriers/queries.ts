import "server-only";
import { cache } from "react";
import { type CarrierSummary, type CarrierView, carrierKindSchema } from "#lib/carriers/schema.ts";
import { db } from "#lib/db.ts";
import { byPlace } from "#lib/projects/byPlace.ts";
import { projectSummarySelect } from "#lib/projects/queries.ts";

const kindOrNull = carrierKindSchema.nullable();

/** All carriers by name, each with its projects. */
export async function listPublishedCarriers(): Promise<CarrierSummary[]> {
  const rows = await db.carrier.findMany({
    select: {
      slug: true,
      name: true,
      kind: true,
      city: true,
      projects: { select: { slug: true, title: true, municipality: true }, orderBy: { title: "asc" } },
    },
  });
  return rows
    .map((row) => ({ ...row, kind: kindOrNull.parse(row.kind) }))
    .sort((a, b) => a.name.localeCompare(b.name, "de"));
}

/** One carrier with its projects, or null. */
export const getPublishedCarrier = cache(async (slug: string): Promise<CarrierView | null> => {
  const row = await db.carrier.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      kind: true,
      summary: true,
      street: true,
      postalCode: true,
      city: true,
      website: true,
      phone: true,
      email: true,
      projects: { select: projectSummarySelect },
    },
  });
  return row && { ...row, kind: kindOrNull.parse(row.kind), projects: row.projects.sort(byPlace) };
});
