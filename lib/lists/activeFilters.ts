import type { Option } from "#lib/content/fields.ts";
import { notGiven } from "#lib/content/listColumns.ts";
import {
  dueLabels,
  findingLabels,
  type ListQuery,
  mine,
  myself,
  nobody,
  type OwnFilter,
  stateLabels,
} from "./schema.ts";

/** What the filters of a list offer. */
export type Filters = { owners: { id: string; name: string }[]; authors: string[]; types: Option[]; own: OwnFilter[] };

/** A filter in use: its words, and the list without it. */
export type ActiveFilter = { label: string; without: ListQuery };

/** Every filter in use, the search last. */
export function activeFilters(query: ListQuery, { owners, types, own }: Filters): ActiveFilter[] {
  const { typ, stand, zustaendig, person, offen, befund, faellig, q } = query;
  const people = new Map([
    [myself, "ich"],
    [mine, "ich, oder zuletzt bearbeitet"],
    [nobody, nobody],
    ...owners.map(({ id, name }) => [id, name] as const),
  ]);
  const shared: [string | undefined, Partial<ListQuery>][] = [
    [typ && types.find(({ value }) => value === typ)?.label, { typ: undefined }],
    [stand && stateLabels[stand], { stand: undefined }],
    [zustaendig && `Zuständig: ${people.get(zustaendig) ?? "unbekanntes Konto"}`, { zustaendig: undefined }],
    [person && `Zuletzt geändert von ${person}`, { person: undefined }],
    [offen && "Mit offenen Angaben", { offen: undefined }],
    [befund && findingLabels[befund], { befund: undefined }],
    [faellig && dueLabels[faellig], { faellig: undefined }],
    [q && `„${q}“`, { q: "" }],
  ];
  return [...own.map((filter) => ownFilter(query, filter)), ...shared].flatMap(([label, change]) =>
    label ? [{ label, without: { ...query, seite: 1, ...change } }] : [],
  );
}

function ownFilter(
  { eigene }: ListQuery,
  { name, label, options }: OwnFilter,
): [string | undefined, Partial<ListQuery>] {
  const { [name]: value, ...others } = eigene;
  const chosen = options.find((option) => option.value === value)?.label ?? "unbekannt";
  return [value && `${label}: ${value === notGiven ? "nicht angegeben" : chosen}`, { eigene: others }];
}
