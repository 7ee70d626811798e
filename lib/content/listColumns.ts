import { fold } from "#lib/search/fold.ts";
import { sortKey } from "#lib/search/sortKey.ts";
import type { ContentType } from "./contentType.ts";
import type { Data, FieldInput, Fields } from "./fields.ts";
import { fieldText } from "./fieldText.ts";

/** What is filtered by when a field is empty. */
export const notGiven = "-";

/** What an entry's own row keeps of its newest words, so that the database can search, sort and filter lists. */
export function listColumns(type: ContentType, data: Data<Fields>, title: string) {
  return { sortKey: sortKey(title), searchText: searchText(type, data), facets: facets(type, data) };
}

/** What holds no words of its own: titles of chosen entries change without this one. */
const wordless = new Set<FieldInput["kind"]>(["boolean", "relation", "relations"]);

/** All words of the draft, folded and each once: what is compared is short. */
function searchText(type: ContentType, data: Data<Fields>): string {
  const words = Object.entries(type.fields)
    .filter(([, { input }]) => !wordless.has(input.kind))
    .map(([name, { input }]) => fieldText(input, data[name], () => ""));
  const folded = fold([...words, type.address(data), ...facetLabels(type, data)].join(" "));
  return [...new Set(folded.split(" "))].join(" ");
}

const facets = (type: ContentType, data: Data<Fields>) =>
  Object.entries(type.filters ?? {})
    .map(([name, filter]) => facet(name, filter.value(data) || notGiven))
    .map((each) => ` ${each} `)
    .join("");

/** One value of a filter as it stands, between spaces, in the column. */
export const facet = (name: string, value: string) => `${name}:${value}`;

const facetLabels = (type: ContentType, data: Data<Fields>) =>
  Object.values(type.filters ?? {}).flatMap(({ choices, value }) =>
    Array.isArray(choices) ? choices.filter((choice) => choice.value === value(data)).map(({ label }) => label) : [],
  );
