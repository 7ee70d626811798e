import { SearchLine } from "#components/portal/search/SearchLine.tsx";

/** One word or place is enough to find a project; for the start page and the 404. */
export function ProjectSearch() {
  return (
    <search>
      <form action="/projekte#ergebnis" method="get">
        <SearchLine id="suche" label="Projekt suchen: Ort, Stadtteil oder Stichwort" maxLength={100} />
      </form>
    </search>
  );
}
