import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { TextArea } from "#components/redaktion/TextArea.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Table } from "#components/ui/Table.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { searchHref } from "#lib/search/filters.ts";
import { submitMisses, submitSearchWords } from "#lib/searchWords/actions.ts";
import { readSearchWords } from "#lib/searchWords/queries.ts";
import { synonymsText } from "#lib/searchWords/schema.ts";
import { may } from "#lib/users/policy.ts";

const title = "Suchwörter";
export const generateMetadata = () => formTitle(title);

const messages = {
  gespeichert: "Gespeichert. Die Suche kennt die Wörter ab sofort.",
  vergessen: "Von der Liste genommen.",
  nichts: "Nichts ausgewählt. Die Liste ist, wie sie war.",
};

/** Words that mean the same to the search, and what visitors searched for without finding anything. */
export default async function SearchWordsPage({ searchParams }: { searchParams: Promise<{ meldung?: string }> }) {
  const actor = await requirePage("content.read");
  const { version, synonyms, misses } = await readSearchWords(actor);
  const mayEdit = may(actor, "content.publish");
  const text = synonymsText(synonyms);
  const rows = misses.map(({ words, count, lastAt }) => (
    <tr key={words}>
      {mayEdit && (
        <td>
          <label className="check">
            <input type="checkbox" name="words" value={words} />
            <span className="sr-only">„{words}“ auswählen</span>
          </label>
        </td>
      )}
      <th scope="row">
        <a href={searchHref({ question: words })}>{words}</a>
      </th>
      <td data-label="Wie oft">{count}</td>
      <td data-label="Zuletzt">
        <time dateTime={lastAt.toISOString()}>{formatDateTime(lastAt)}</time>
      </td>
    </tr>
  ));
  const head = [...(mayEdit ? ["Auswahl"] : []), "Gesucht", "Wie oft", "Zuletzt"];
  const table = (
    <Table caption="Suchen ohne Treffer" head={head}>
      {rows}
    </Table>
  );
  return (
    <>
      <PageHeading
        title={title}
        lead="Die Suche findet auch andere Formen eines Wortes und Tippfehler. Was dasselbe heißt, aber anders geschrieben wird, tragen Sie hier ein."
      />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      <Panel title="Wörter, die dasselbe bedeuten">
        {mayEdit ? (
          <ActionForm key={version} action={submitSearchWords} title={title} className="stack">
            <input type="hidden" name="version" value={version} />
            <TextArea
              name="synonyms"
              label="Eine Zeile für jede Bedeutung"
              hint="Mit Kommas dazwischen. Beispiel: Kita, Kindergarten, Kindertagesstätte"
              optional
              rows={14}
              defaultValue={text}
            />
            <Button className="self-start">Speichern</Button>
          </ActionForm>
        ) : (
          <p className="whitespace-pre-line">{text}</p>
        )}
      </Panel>
      <Panel title="Gesucht und nicht gefunden">
        <p>
          Gezählt werden nur die Wörter, nicht wer gesucht hat. Wörter mit Ziffern oder @ und ganze Sätze werden nicht
          gespeichert. Nach 90 Tagen verschwinden sie.
        </p>
        {misses.length === 0 && <p className="font-bold">Alle Suchen haben etwas gefunden.</p>}
        {misses.length > 0 &&
          (mayEdit ? (
            <ActionForm action={submitMisses} title={title} className="stack">
              {table}
              <Button look="secondary" className="self-start">
                Ausgewählte von der Liste nehmen
              </Button>
            </ActionForm>
          ) : (
            table
          ))}
      </Panel>
    </>
  );
}
