import type { Metadata } from "next";
import { Flash } from "#components/redaktion/Flash.tsx";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { ExportLinks } from "#components/redaktion/list/ExportLinks.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";
import { listMessages } from "#lib/messages/queries.ts";
import {
  type MessageFilter,
  messageFilterSchema,
  numberOf,
  stateSchema,
  states,
  topics,
} from "#lib/messages/schema.ts";

export const metadata: Metadata = { title: "Nachrichten" };

const flashes = { geloescht: "Die Nachricht ist gelöscht." };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What visitors have written with the forms of the website. */
export default async function MessagesPage({ searchParams }: Props) {
  const actor = await requirePage("content.edit");
  const given = await searchParams;
  const filter = messageFilterSchema.parse(given);
  const { stand, seite } = filter;
  const { rows, total, pages } = await listMessages(actor, filter);
  return (
    <>
      <PageHeading
        title="Nachrichten"
        lead="Was Menschen mit den Formularen der Website schreiben. Erledigte Nachrichten verschwinden nach sechs Monaten von selbst."
      />
      <Flash messages={flashes} shown={given.meldung} />
      <nav aria-label="Stand der Nachrichten">
        <ul className="flex flex-wrap gap-x-6">
          {stateSchema.options.map((state) => (
            <li key={state}>
              <a
                aria-current={state === stand ? "page" : undefined}
                className={`inline-flex min-h-11 items-center ${state === stand ? "font-bold" : ""}`}
                href={hrefOf({ ...filter, stand: state, seite: 1 })}
              >
                {states[state]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form className="list-search">
          <input name="stand" type="hidden" value={stand} />
          <Choice
            name="thema"
            label="Worum es geht"
            chosen={filter.thema}
            options={[["", "alles"], ...Object.entries(topics).map(([topic, { noun }]) => [topic, noun] as const)]}
          />
          <Choice
            name="wer"
            label="Wer sich kümmert"
            chosen={filter.wer}
            options={[
              ["", "alle"],
              ["ich", "ich"],
            ]}
          />
          <Button look="secondary">Anzeigen</Button>
        </form>
      </search>
      <p role="status">{total === 1 ? "1 Nachricht" : `${total.toLocaleString("de-DE")} Nachrichten`}</p>
      {total === 0 ? (
        <Notice kind="info">
          Hier ist nichts. Solche Nachrichten mit dem Stand „{states[stand]}“ gibt es gerade nicht.
        </Notice>
      ) : (
        <table className="table">
          <caption className="sr-only">Nachrichten mit dem Stand „{states[stand]}“</caption>
          <thead>
            <tr>
              <th scope="col">Nachricht</th>
              <th scope="col">Worum es geht</th>
              <th scope="col">Zuständig</th>
              <th scope="col">Angekommen</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`/redaktion/nachrichten/${row.id}`}>
                    {numberOf(row.id)}: {beginning(row.text)}
                  </a>
                  {row.name && <span className="block text-sm font-normal text-ink-soft">{row.name}</span>}
                </th>
                <td data-label="Worum es geht">
                  {topics[row.topic].title}
                  {row.about && <span className="block text-sm text-ink-soft">{row.about}</span>}
                </td>
                <td data-label="Zuständig">{row.owner?.name ?? "noch niemand"}</td>
                <td data-label="Angekommen">
                  <time dateTime={row.receivedAt.toISOString()}>{formatDateTime(row.receivedAt)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pagination
        page={Math.min(seite, pages)}
        pages={pages}
        hrefFor={(page) => hrefOf({ ...filter, seite: page })}
        label="Seiten der Nachrichten"
      />
      <ExportLinks list="nachrichten" query={queryOf({ ...filter, seite: 1 })} total={total} />
    </>
  );
}

function queryOf({ seite, ...filter }: MessageFilter): string {
  const given = Object.entries({ ...filter, seite: seite > 1 ? String(seite) : "" });
  return new URLSearchParams(given.filter(([, value]) => value)).toString();
}

const hrefOf = (filter: MessageFilter) => `/redaktion/nachrichten?${queryOf(filter)}`;

const beginning = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
