import "server-only";
import { getPublishedBaustein } from "#lib/bausteine/queries.ts";
import { getPublishedCarrier } from "#lib/carriers/queries.ts";
import { db } from "#lib/db.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findMedia } from "#lib/media/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { ContentType, Preview } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { findEntry } from "./queries.ts";
import { collectReferences, textsOf } from "./references.ts";
import { typeOf } from "./registry.ts";
import { readRevision } from "./revisions.ts";

/** The newest draft as visitors would see it, with what its texts name, links leading to drafts as well; or null. */
export async function previewEntry(actor: Actor, id: string) {
  assertMay(actor, "content.read");
  const entry = await findEntry(actor, id);
  return entry && { entry, ...(await previewWords(actor, entry.type, entry.data, "draft")) };
}

/**
 * Words as their public page would show them. Of other entries it tells what stands in their newest draft or, for guests
 * ("published"), only what everybody can see.
 */
export async function previewWords(actor: Actor, type: ContentType, data: Data<Fields>, others: "draft" | "published") {
  assertMay(actor, "content.read");
  const targets = collectReferences(type, data).map(({ targetId }) => targetId);
  const related = await db.entry.findMany({ where: { id: { in: targets }, trashedAt: null } });
  const loaded = await Promise.all(
    related.map(async (target) => {
      const number = target[others];
      if (number === null) return null;
      const words = await readRevision(db, typeOf(target.type), target.id, number);
      const title = String(words[typeOf(target.type).titleField] ?? "");
      return { id: target.id, title, slug: String(words.slug ?? ""), data: words };
    }),
  );
  const preview = type.preview(data, (target) => loaded.find((found) => found?.id === target) ?? null);
  const published = await findPublishedContext(...textsOf(type, data));
  const drafts = others === "draft" ? Object.fromEntries(related.map(({ id, address }) => [id, address])) : {};
  const addresses = { ...published.addresses, ...drafts };
  const media = await findMedia(actor, mediaIdsIn(data));
  return { preview: await withBacklinks(preview), context: { ...published, addresses, media } };
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
