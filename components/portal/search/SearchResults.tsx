import { NearbyLink } from "#components/portal/NearbyLink.tsx";
import { NothingFound } from "#components/portal/search/NothingFound.tsx";
import { SearchGroupList } from "#components/portal/search/SearchGroupList.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { findNamedPlace } from "#lib/geo/findPlace.ts";
import { type SearchFilters, searchHref } from "#lib/search/filters.ts";
import { type SearchPage, searchKinds } from "#lib/search/schema.ts";

interface SearchResultsProps {
  filters: SearchFilters;
  result: SearchPage;
}

/** What was found: how much, of which kinds, and the hits with the words that answer marked. */
export function SearchResults({ filters, result }: SearchResultsProps) {
  const { question, kind } = filters;
  const place = findNamedPlace(question);
  return (
    <section aria-labelledby="ergebnis">
      <h2 className="scroll-mt-6 text-h2 outline-none" id="ergebnis" tabIndex={-1}>
        {countHits(result.total)} zu „{result.meant ?? question}“
      </h2>
      {result.meant && (
        <p className="mt-4 text-lg">
          Zu „{question}“ gibt es nichts. Meinten Sie „{result.meant}“? Das haben wir dazu gefunden.
        </p>
      )}
      {result.partly && (
        <p className="mt-4 text-lg">
          Nichts enthält alle Wörter von „{result.meant ?? question}“. Diese Treffer enthalten einen Teil davon.
        </p>
      )}
      {place && (
        <p className="mt-4 text-lg">
          <NearbyLink place={place} />
        </p>
      )}
      {result.total === 0 && <NothingFound />}
      {kind && result.total > 0 && result.groups.length === 0 && (
        <p className="mt-4 text-lg">Unter „{searchKinds[kind]}“ ist nichts davon.</p>
      )}
      {(result.counts.length > 1 || (kind && result.total > 0)) && (
        <nav aria-label="Treffer nach Art" className="mt-6 print-hidden">
          <ul className="flex flex-wrap gap-2">
            <KindLink current={kind === null} href={searchHref({ question })} label="Alles" total={result.total} />
            {result.counts.map((count) => (
              <KindLink
                current={kind === count.kind}
                href={searchHref({ question, kind: count.kind })}
                key={count.kind}
                label={searchKinds[count.kind]}
                total={count.total}
              />
            ))}
          </ul>
        </nav>
      )}
      {result.groups.map((group) => (
        <SearchGroupList group={group} key={group.kind} question={result.meant ?? question} />
      ))}
      <Pagination
        hrefFor={(page) => `${searchHref({ ...filters, page })}#ergebnis`}
        label="Seiten der Treffer"
        page={result.page}
        pages={result.pages}
      />
    </section>
  );
}

function KindLink({ current, href, label, total }: { current: boolean; href: string; label: string; total: number }) {
  return (
    <li>
      <a aria-current={current ? "true" : undefined} className="chip" href={`${href}#ergebnis`}>
        {label} <span className="font-normal">({total})</span>
      </a>
    </li>
  );
}

export function countHits(total: number): string {
  if (total === 0) return "Keine Treffer";
  return total === 1 ? "1 Treffer" : `${total} Treffer`;
}
