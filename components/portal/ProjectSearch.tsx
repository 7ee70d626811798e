/** One word or place is enough to find a project; for the start page and the 404. */
export function ProjectSearch() {
  return (
    <search>
      <form action="/projekte#ergebnis" method="get">
        <label className="mb-2 block font-bold" htmlFor="suche">
          Projekt suchen: Ort, Stadtteil oder Stichwort
        </label>
        <div className="flex flex-col gap-3 min-[26rem]:flex-row">
          <input autoComplete="off" className="input" id="suche" maxLength={100} name="q" type="search" />
          <button className="button" type="submit">
            Suchen
          </button>
        </div>
      </form>
    </search>
  );
}
