import "server-only";
import { type ContactView, wordListSchema } from "#lib/contacts/schema.ts";
import { db } from "#lib/db.ts";

const select = {
  id: true,
  slug: true,
  name: true,
  role: true,
  organisation: true,
  phone: true,
  email: true,
  topics: true,
  regions: true,
} as const;

type Row = Omit<ContactView, "topics" | "regions"> & { id: string; topics: unknown; regions: unknown };

const viewOf = ({ id: _, ...row }: Row): ContactView => ({
  ...row,
  topics: wordListSchema.parse(row.topics),
  regions: wordListSchema.parse(row.regions),
});

/** All contacts in the order the editors chose. */
export async function listPublishedContacts(): Promise<ContactView[]> {
  const rows = await db.contact.findMany({ select, orderBy: [{ position: "asc" }, { name: "asc" }] });
  return rows.map(viewOf);
}

/** Those of these contacts that are live, by id. */
export async function findPublishedContacts(ids: string[]): Promise<Record<string, ContactView>> {
  if (ids.length === 0) return {};
  const rows = await db.contact.findMany({ where: { id: { in: ids } }, select });
  return Object.fromEntries(rows.map((row) => [row.id, viewOf(row)]));
}
