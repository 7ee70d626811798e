import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Flash } from "#components/redaktion/Flash.tsx";
import { BulkBar } from "#components/redaktion/list/BulkBar.tsx";
import { EntryTable } from "#components/redaktion/list/EntryTable.tsx";
import { ExportLinks } from "#components/redaktion/list/ExportLinks.tsx";
import { ListSearch } from "#components/redaktion/list/ListSearch.tsx";
import { countOf, ListSummary } from "#components/redaktion/list/ListSummary.tsx";
import { NoHits } from "#components/redaktion/list/NoHits.tsx";
import { SavedViews } from "#components/redaktion/list/SavedViews.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { changeViewAction, saveViewAction } from "#lib/lists/actions.ts";
import { activeFilters } from "#lib/lists/activeFilters.ts";
import { bulkKeys, bulkWording } from "#lib/lists/bulkSchema.ts";
import { listBySegment, ownFilterNames } from "#lib/lists/lists.ts";
import { listSavedViews, readFilters, readList } from "#lib/lists/queries.ts";
import { isNarrowed, listHref, queryString, readQuery } from "#lib/lists/schema.ts";
import { mendByPublishedWords } from "#lib/search/queries.ts";
import { may } from "#lib/users/policy.ts";

type Props = PageProps<"/redaktion/[segment]">;

/** What the address asks for, read once a request. */
const load = cache(async (segment: string, address: string) => {
  const actor = await requirePage("content.read");
  const list = listBySegment(segment);
  if (!list) notFound();
  const query = readQuery(new URLSearchParams(address), ownFilterNames(list));
  return { actor, list, query, page: await readList(actor, list, query) };
});

async function addressOf({ searchParams }: Props): Promise<URLSearchParams> {
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  );
  return new URLSearchParams(given);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { list, query, page } = await load((await props.params).segment, String(await addressOf(props)));
  return { title: isNarrowed(query) ? `${list.label}: ${countOf(page.total)}` : list.label };
}

const messages = {
  "ansicht-gespeichert": "Die Ansicht ist gespeichert.",
  "ansicht-umbenannt": "Die Ansicht hat einen neuen Namen.",
  "ansicht-geloescht": "Die Ansicht ist gelöscht.",
};

/** All entries of one type, or of all types, with their state. */
export default async function EntryListPage(props: Props) {
  const address = await addressOf(props);
  const { actor, list, query, page } = await load((await props.params).segment, String(address));
  // Forms send empty fields, too; equal lists are to have equal addresses.
  if (address.values().some((value) => value === "")) redirect(listHref(list.path, query));
  const [filters, views] = await Promise.all([readFilters(actor, list), listSavedViews(actor, list)]);
  const active = activeFilters(query, filters);
  const here = queryString({ ...query, seite: 1 });
  const buttons = bulkKeys.filter((key) => may(actor, bulkWording[key].permission));
  return (
    <>
      <PageHeading title={list.label}>
        {list.type && may(actor, "content.edit") && (
          <a className="button" href={`${list.path}/neu`}>
            {list.one} anlegen
          </a>
        )}
      </PageHeading>
      <Flash messages={messages} shown={address.get("meldung") ?? undefined} />
      <ListSearch path={list.path} query={query} filters={filters} active={active.length - (query.q ? 1 : 0)} />
      <SavedViews
        title={list.label}
        path={list.path}
        query={here}
        save={saveViewAction}
        views={views.map(({ id, name, query: kept }) => ({
          id,
          name,
          href: kept ? `${list.path}?${kept}` : list.path,
          isHere: kept === here,
          change: changeViewAction.bind(null, id),
        }))}
      />
      <ListSummary path={list.path} total={page.total} active={active}>
        <ExportLinks list={list.segment} query={here} total={page.total} />
        {list.type && may(actor, "content.edit") && (
          <a className="roomy-link" href={`${list.path}/tabelle`}>
            Aus einer Tabelle übernehmen
          </a>
        )}
      </ListSummary>
      {page.total === 0 && (
        <NoHits list={list} query={query} meant={query.q ? await mendByPublishedWords(query.q) : null} />
      )}
      {page.rows.length > 0 && (
        <form action="/redaktion/mehrere" className="stack">
          <input type="hidden" name="von" value={listHref(list.path, query)} />
          <EntryTable
            list={list}
            query={query}
            rows={page.rows}
            today={todayInBerlin()}
            choosable={buttons.length > 0}
          />
          {buttons.length > 0 && (
            <BulkBar
              count={page.rows.length}
              buttons={buttons.map((key) => ({ key, label: bulkWording[key].button }))}
            />
          )}
        </form>
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        label="Seiten der Liste"
        hrefFor={(seite) => listHref(list.path, { ...query, seite })}
      />
    </>
  );
}
