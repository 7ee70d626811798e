import { everything } from "#lib/lists/lists.ts";
import { type ListQuery, listHref, mine, openingQuery } from "#lib/lists/schema.ts";

export const withFilter = (filter: Partial<ListQuery>): ListQuery => ({ ...openingQuery, ...filter });

export const myDrafts = withFilter({ zustaendig: mine, stand: "offen", sortierung: "geaendert", richtung: "ab" });
export const dueNow = withFilter({ faellig: "jetzt", sortierung: "faellig" });

/** The address of the list of everything with this filter. */
export const everythingHref = (query: ListQuery) => listHref(everything.path, query);
