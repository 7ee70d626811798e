import type { Metadata } from "next";
import { countOf } from "#components/redaktion/list/ListSummary.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { everything } from "#lib/lists/lists.ts";
import { readList, readOpenFacts } from "#lib/lists/queries.ts";
import { listHref, readQuery } from "#lib/lists/schema.ts";

export const metadata: Metadata = { title: "Offene Angaben" };

type Props = { searchParams: Promise<{ seite?: string }> };

/** What visitors would want to know and nobody has found out yet: entry by entry, each fact leading to its field. */
export default async function OpenFactsPage({ searchParams }: Props) {
  const actor = await requirePage("content.read");
  const query = readQuery(new URLSearchParams({ offen: "ja", seite: (await searchParams).seite ?? "1" }));
  const { rows, total, page, pages } = await readList(actor, everything, query);
  const entries = await readOpenFacts(actor, rows);
  return (
    <>
      <PageHeading
        title="Offene Angaben"
        lead="Was Besucher:innen wissen wollen und noch niemand herausgefunden hat. Jede Angabe führt zu ihrem Feld."
        back={{ href: "/redaktion", label: "Übersicht" }}
      />
      <p>
        {total === 0 ? "Nichts ist offen. " : `${countOf(total)} mit offenen Angaben. `}
        <a href={listHref(everything.path, { ...query, seite: 1 })}>Als Liste zum Filtern und Herunterladen</a>
      </p>
      <ul>
        {entries.map(({ row, facts }) => (
          <li key={row.id} className="open-entry">
            <h2 className="text-h4">
              <a href={row.href}>{row.title}</a> <span className="work-meta">{row.typeLabel}</span>
            </h2>
            <ul aria-label={`Offen bei „${row.title}“`}>
              {facts.map(({ text, field }) => (
                <li key={text}>
                  <a className="roomy-link" href={field ? `${row.href}#${field}` : row.href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        label="Seiten der Liste"
        hrefFor={(seite) => listHref("/redaktion/offene-angaben", { ...query, offen: undefined, seite })}
      />
    </>
  );
}
