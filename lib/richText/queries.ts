import "server-only";
import { findPublishedAddresses } from "#lib/addresses/queries.ts";
import { findPublishedContacts } from "#lib/contacts/queries.ts";
import { findPublishedEvents } from "#lib/events/queries.ts";
import { findPublishedProjects } from "#lib/projects/queries.ts";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import { linkedEntryIds, shownEntryIds } from "#lib/richText/walk.ts";

/** Everything live that these documents link to or show. */
export async function findPublishedContext(...docs: RichTextDoc[]): Promise<RichTextContext> {
  const [addresses, contacts, projects, events] = await Promise.all([
    findPublishedAddresses(linkedEntryIds(...docs)),
    findPublishedContacts(shownEntryIds("contact", ...docs)),
    findPublishedProjects(shownEntryIds("projectTeaser", ...docs)),
    findPublishedEvents(shownEntryIds("eventTeaser", ...docs)),
  ]);
  return { addresses, contacts, projects, events };
}
