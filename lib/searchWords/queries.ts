import "server-only";
import { db } from "#lib/db.ts";
import { startSynonyms } from "#lib/search/vocabulary.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";

const most = 200;

/** What editors keep for the search, with the version the next change has to name, and what visitors did not find. */
export async function readSearchWords(actor: Actor) {
  assertMay(actor, "content.read");
  const site = await db.site.findUnique({ where: { id: 1 } });
  const misses = await db.searchMiss.findMany({ orderBy: [{ count: "desc" }, { lastAt: "desc" }], take: most });
  const { synonyms = startSynonyms } = siteSettingsSchema.parse(site?.settings ?? {});
  return { version: site?.version ?? 1, synonyms, misses };
}
