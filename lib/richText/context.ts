import type { ContactView } from "#lib/contacts/schema.ts";
import type { EventSummary } from "#lib/events/schema.ts";
import type { MediaView } from "#lib/media/schema.ts";
import type { ProjectSummary } from "#lib/projects/schema.ts";
import type { TermView } from "#lib/terms/schema.ts";

/** What documents name by id, loaded in one go for showing them. What is not in here is not live and is left out. */
export interface RichTextContext {
  /** Where linked entries are. */
  addresses: Record<string, string>;
  contacts: Record<string, ContactView>;
  projects: Record<string, ProjectSummary>;
  events: Record<string, EventSummary>;
  /** Files: pictures, films, downloads. */
  media: Record<string, MediaView>;
  /** Words that are explained where texts use them. */
  terms: TermView[];
}

export const emptyContext: RichTextContext = {
  addresses: {},
  contacts: {},
  projects: {},
  events: {},
  media: {},
  terms: [],
};
