import { SearchLine } from "#components/portal/search/SearchLine.tsx";
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
        <input name="art" type="hidden" value={kind} />
        <SearchLine id="suche" label={label} maxLength={200} />
      </form>
    </search>
  );
}
