import "server-only";
import { cache } from "react";
import { db } from "#lib/db.ts";
import { onlyFile } from "#lib/media/schema.ts";
import { type PublicationSummary, type PublicationView, publicationKindSchema } from "#lib/publications/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";

const summarySelect = {
  slug: true,
  title: true,
  kind: true,
  publisher: true,
  issued: true,
  summary: true,
  url: true,
} as const;

/** All publications, the newest first; those without a date at the end. */
export async function listPublishedPublications(): Promise<PublicationSummary[]> {
  const rows = await db.publication.findMany({ select: summarySelect });
  return rows
    .map((row) => ({ ...row, kind: publicationKindSchema.parse(row.kind) }))
    .sort((a, b) => (b.issued ?? "").localeCompare(a.issued ?? "") || a.title.localeCompare(b.title, "de"));
}

/** One publication with everything its page shows, or null. */
export const getPublishedPublication = cache(async (slug: string): Promise<PublicationView | null> => {
  const row = await db.publication.findUnique({
    where: { slug },
    select: { ...summarySelect, body: true, fileId: true },
  });
  return (
    row && {
      ...row,
      kind: publicationKindSchema.parse(row.kind),
      body: richTextSchema.parse(row.body),
      file: onlyFile(row.fileId),
    }
  );
});
