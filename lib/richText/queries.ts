import "server-only";
import { findPublishedAddresses } from "#lib/addresses/queries.ts";
import { findPublishedContacts } from "#lib/contacts/queries.ts";
import { findPublishedEvents } from "#lib/events/queries.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findPublishedMedia } from "#lib/media/queries.ts";
import type { MediaUse } from "#lib/media/schema.ts";
import { findPublishedProjects } from "#lib/projects/queries.ts";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import { linkedEntryIds, shownEntryIds } from "#lib/richText/walk.ts";
import { listPublishedTerms } from "#lib/terms/queries.ts";

/** Everything live that these documents link to or show, and the files of the fields beside them. */
export async function findPublishedContext(...parts: (RichTextDoc | MediaUse | null)[]): Promise<RichTextContext> {
  const docs = parts.filter((part) => part !== null && "content" in part);
  const [addresses, contacts, projects, events, media, terms] = await Promise.all([
    findPublishedAddresses(linkedEntryIds(...docs)),
    findPublishedContacts(shownEntryIds("contact", ...docs)),
    findPublishedProjects(shownEntryIds("projectTeaser", ...docs)),
    findPublishedEvents(shownEntryIds("eventTeaser", ...docs)),
    findPublishedMedia(mediaIdsIn(parts)),
    listPublishedTerms(),
  ]);
  return { addresses, contacts, projects, events, media, terms };
}
