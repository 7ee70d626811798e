import type { Metadata } from "next";
import { z } from "zod";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";
import { listMessages } from "#lib/messages/queries.ts";
import { numberOf, stateSchema, states, topics } from "#lib/messages/schema.ts";

export const metadata: Metadata = { title: "Nachrichten" };

const querySchema = z.object({
  stand: stateSchema.catch("new"),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What visitors have written with the forms of the website. */
export default async function MessagesPage({ searchParams }: Props) {
  const actor = await requirePage("content.edit");
  const { stand, seite } = querySchema.parse(await searchParams);
  const { rows, total, pages } = await listMessages(actor, stand, seite);
  return (
    <>
      <PageHeading
        title="Nachrichten"
        lead="Was Menschen mit den Formularen der Website schreiben. Erledigte Nachrichten verschwinden nach sechs Monaten von selbst."
      />
      <nav aria-label="Stand der Nachrichten">
        <ul className="flex flex-wrap gap-x-6">
          {stateSchema.options.map((state) => (
            <li key={state}>
              <a
                aria-current={state === stand ? "page" : undefined}
                className={`inline-flex min-h-11 items-center ${state === stand ? "font-bold" : ""}`}
                href={`/redaktion/nachrichten?stand=${state}`}
              >
                {states[state]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {total === 0 ? (
        <Notice kind="info">Hier ist nichts. Nachrichten mit dem Stand „{states[stand]}“ gibt es gerade nicht.</Notice>
      ) : (
        <table className="table">
          <caption className="sr-only">Nachrichten mit dem Stand „{states[stand]}“</caption>
          <thead>
            <tr>
              <th scope="col">Nachricht</th>
              <th scope="col">Worum es geht</th>
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
        hrefFor={(page) => `/redaktion/nachrichten?stand=${stand}&seite=${page}`}
        label="Seiten der Nachrichten"
      />
    </>
  );
}

const beginning = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
