import type { ContentType } from "#lib/content/contentType.ts";
import { contentTypes, typeOf } from "#lib/content/registry.ts";
import type { EntryList } from "./schema.ts";

/** The list of all entries of all types. */
export const everything: EntryList = {
  segment: "alles",
  path: "/redaktion/alles",
  label: "Alle Inhalte",
  one: "Eintrag",
  type: null,
};

/** The list of one type. */
const listOfType = ({ key, segment, label }: ContentType): EntryList => ({
  segment,
  path: `/redaktion/${segment}`,
  label: label.many,
  one: label.one,
  type: key,
});

const lists = [everything, ...contentTypes.map(listOfType)];

/** The list at /redaktion/<segment>, or undefined. */
export const listBySegment = (segment: string) => lists.find((list) => list.segment === segment);

/** The list at a path, or undefined. */
export const listByPath = (path: string) => lists.find((list) => list.path === path);

/** Names of the filters only this list has. */
export const ownFilterNames = (list: EntryList) => (list.type ? Object.keys(typeOf(list.type).filters ?? {}) : []);

/** The way back to a list somebody came from; to the list of everything when it is none of ours. */
export function listByHref(href: string): { href: string; label: string } {
  const list = listByPath(href.split("?")[0] ?? "");
  return list ? { href, label: list.label } : { href: everything.path, label: everything.label };
}
