import "server-only";
import { getPublishedBaustein } from "#lib/bausteine/queries.ts";
import { getPublishedCarrier } from "#lib/carriers/queries.ts";
import { db } from "#lib/db.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findMedia } from "#lib/media/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { Preview } from "./contentType.ts";
import { findEntry } from "./queries.ts";
import { collectReferences, textsOf } from "./references.ts";
import { typeOf } from "./registry.ts";
import { readRevision } from "./revisions.ts";

/** The newest draft as visitors would see it, with what its texts name, links leading to drafts as well; or null. */
export async function previewEntry(actor: Actor, id: string) {
  assertMay(actor, "content.read");
  const entry = await findEntry(actor, id);
  if (!entry) return null;
  const targets = collectReferences(entry.type, entry.data).map(({ targetId }) => targetId);
  const related = await db.entry.findMany({ where: { id: { in: targets }, trashedAt: null } });
  const loaded = await Promise.all(
    related.map(async (target) => {
      const data = await readRevision(db, typeOf(target.type), target.id, target.draft);
      return { id: target.id, title: target.title, slug: String(data.slug ?? ""), data };
    }),
  );
  const preview = entry.type.preview(entry.data, (target) => loaded.find((found) => found.id === target) ?? null);
  const addresses = Object.fromEntries(related.map((target) => [target.id, target.address]));
  const published = await findPublishedContext(...textsOf(entry.type, entry.data));
  const context = { ...published, addresses, media: await findMedia(actor, mediaIdsIn(entry.data)) };
  return { entry, preview: await withBacklinks(preview), context };
}

/** What others say about this entry comes from what is live: a carrier's projects, the number of a Baustein's projects. */
async function withBacklinks(preview: Preview): Promise<Preview> {
  if (preview.kind === "carrier") {
    const live = await getPublishedCarrier(preview.carrier.slug);
    return { ...preview, carrier: { ...preview.carrier, projects: live?.projects ?? [] } };
  }
  if (preview.kind === "baustein") {
    const live = await getPublishedBaustein(preview.baustein.slug);
    return { ...preview, baustein: { ...preview.baustein, projectCount: live?.projectCount ?? 0 } };
  }
  return preview;
}
