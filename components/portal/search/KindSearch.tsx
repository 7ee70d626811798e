import type { SearchKind } from "#lib/search/schema.ts";

interface KindSearchProps {
  kind: SearchKind;
  /** "Film suchen". */
  label: string;
}

/** The search of the portal over one kind of things, for the list of them. */
export function KindSearch({ kind, label }: KindSearchProps) {
  return (
    <search className="block max-w-[32rem]">
      <form action="/suche#ergebnis" method="get">
        <label className="mb-2 block font-bold" htmlFor="suche">
          {label}
        </label>
        <input name="art" type="hidden" value={kind} />
        <div className="flex flex-col gap-3 min-[26rem]:flex-row">
          <input autoComplete="off" className="input" id="suche" maxLength={200} name="q" type="search" />
          <button className="button" type="submit">
            Suchen
          </button>
        </div>
      </form>
    </search>
  );
}
