import "server-only";
import { type ContactView, wordListSchema } from "#lib/contacts/schema.ts";
import { db } from "#lib/db.ts";

/** All contacts in the order the editors chose. */
export async function listPublishedContacts(): Promise<ContactView[]> {
  const rows = await db.contact.findMany({
    select: {
      slug: true,
      name: true,
      role: true,
      organisation: true,
      phone: true,
      email: true,
      topics: true,
      regions: true,
    },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    topics: wordListSchema.parse(row.topics),
    regions: wordListSchema.parse(row.regions),
  }));
}
