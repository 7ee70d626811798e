import { db } from "#lib/db.ts";

/** Titles of everything a field or a text can name, entries and files; what lies in the trash has none. */
export async function readTitles(): Promise<Map<string, string>> {
  const asked = { where: { trashedAt: null }, select: { id: true, title: true } } as const;
  const [entries, files] = await Promise.all([db.entry.findMany(asked), db.media.findMany(asked)]);
  return new Map([...entries, ...files].map(({ id, title }) => [id, title]));
}
