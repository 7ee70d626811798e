import { SearchLine } from "#components/portal/search/SearchLine.tsx";
import type { SearchFilters } from "#lib/search/filters.ts";

/** One field for everything; how to ask more exactly is folded below it. */
export function SearchForm({ filters }: { filters: SearchFilters }) {
  return (
    <search className="block max-w-[46rem]">
      <form action="/suche#ergebnis" method="get">
        <SearchLine defaultValue={filters.question} id="frage" label="Was suchen Sie?" maxLength={200} />
      </form>
      <details className="mt-3">
        <summary className="chevron inline-flex min-h-11 items-center text-link underline">
          So finden Sie genauer
        </summary>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          <li>Ein Wort genügt. Die Schreibweise ist egal: „Muelheim“ findet auch „Mülheim“.</li>
          <li>
            Mehrere Wörter: Gefunden wird, was alle enthält. Gibt es das nicht, sehen Sie, was einen Teil enthält.
          </li>
          <li>Wörter in Anführungszeichen stehen genau so im Text: „starke Kinder“.</li>
          <li>Ein Minus schließt ein Wort aus: Familie -Schule.</li>
        </ul>
      </details>
    </search>
  );
}
