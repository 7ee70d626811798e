import "server-only";
import { cache } from "react";
import type { BausteinSummary, BausteinView } from "#lib/bausteine/schema.ts";
import { db } from "#lib/db.ts";
import { richTextSchema } from "#lib/richText/schema.ts";

const summarySelect = {
  slug: true,
  number: true,
  title: true,
  summary: true,
  _count: { select: { projects: true } },
} as const;

/** The Bausteine by number, each with the number of its projects. */
export async function listPublishedBausteine(): Promise<BausteinSummary[]> {
  const rows = await db.baustein.findMany({ select: summarySelect, orderBy: { number: "asc" } });
  return rows.map(({ _count, ...row }) => ({ ...row, projectCount: _count.projects }));
}

/** One Baustein with its text, or null. */
export const getPublishedBaustein = cache(async (slug: string): Promise<BausteinView | null> => {
  const row = await db.baustein.findUnique({ where: { slug }, select: { ...summarySelect, body: true } });
  if (!row) return null;
  const { _count, ...baustein } = row;
  return { ...baustein, projectCount: _count.projects, body: richTextSchema.parse(row.body) };
});
