import { notFound } from "next/navigation";
import { StateLine } from "#components/redaktion/entry/StateBadge.tsx";
import { HistoryRows } from "#components/redaktion/history/HistoryRows.tsx";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { findEntry } from "#lib/content/queries.ts";
import { formTitle } from "#lib/formTitle.ts";
import { readHistory } from "#lib/history/queries.ts";
import { type HistoryRow, historyFilterSchema } from "#lib/history/schema.ts";

type Props = PageProps<"/redaktion/[segment]/[id]/verlauf">;

export const generateMetadata = () => formTitle("Verlauf");

/** Every version of an entry and what happened to it, newest first. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requirePage("content.read");
  const { segment, id } = await params;
  const entry = await findEntry(actor, id);
  if (entry?.type.segment !== segment) notFound();
  const filter = historyFilterSchema.parse(await searchParams);
  const { rows, people, newest } = await readHistory(actor, id, filter);
  const href = `/redaktion/${segment}/${id}/verlauf`;
  return (
    <>
      <PageHeading
        title={`Verlauf: ${entry.title}`}
        lead="Jede gespeicherte Fassung bleibt hier stehen. Was sich beim Tippen von selbst gespeichert hat, ist zusammengefasst; deshalb fehlen manche Nummern. Eine frühere zu holen ändert auf der Website nichts: Sie wird der neue Entwurf."
        back={{ href: `/redaktion/${segment}/${id}`, label: entry.title }}
      />
      <StateLine state={entry} />
      <form className="history-filter">
        <Choice
          name="person"
          label="Person"
          chosen={filter.person}
          options={[["", "alle"], ...people.map((name) => [name, name] as const)]}
        />
        <label className="inline-flex min-h-11 items-center gap-2">
          <input type="checkbox" name="benannt" value="ja" defaultChecked={filter.benannt === "ja"} />
          Nur benannte Fassungen
        </label>
        <Button look="secondary">Anzeigen</Button>
      </form>
      {rows.length === 0 ? (
        <p>Dazu gibt es nichts.</p>
      ) : (
        <>
          <form id="vergleich" action={`${href}/vergleich`} className="stack">
            <p>Wählen Sie zwei Fassungen, um sie Feld für Feld zu vergleichen.</p>
            <Button className="self-start">Fassungen vergleichen</Button>
          </form>
          <HistoryRows
            rows={rows}
            href={href}
            form="vergleich"
            chosen={{ von: liveOrBefore(rows, newest), bis: newest }}
          />
        </>
      )}
    </>
  );
}

/** What is compared with the newest version unless somebody chooses: what visitors see, or the one before. */
function liveOrBefore(rows: HistoryRow[], newest: number): number | undefined {
  const earlier = rows.flatMap((row) => (row.kind === "version" && row.version.number !== newest ? [row.version] : []));
  return (earlier.find(({ live }) => live.some(({ to }) => to === null)) ?? earlier[0])?.number;
}
