import { firstDirection, type ListQuery, listHref, type Sort } from "#lib/lists/schema.ts";

type Props = { path: string; query: ListQuery; sort: Sort; children: string };

/** Heading of a column that the list can be sorted by. Chosen again, it turns the order around. */
export function SortHead({ path, query, sort, children }: Props) {
  const isChosen = query.sortierung === sort;
  const turned = query.richtung === "auf" ? "ab" : "auf";
  const richtung = isChosen ? turned : firstDirection(sort);
  return (
    <th scope="col" aria-sort={isChosen ? (query.richtung === "auf" ? "ascending" : "descending") : undefined}>
      <a className="sort-link" href={listHref(path, { ...query, sortierung: sort, richtung, seite: 1 })}>
        {children}
        <span aria-hidden="true" className="sort-arrow">
          {isChosen && (query.richtung === "auf" ? "↑" : "↓")}
        </span>
      </a>
    </th>
  );
}
