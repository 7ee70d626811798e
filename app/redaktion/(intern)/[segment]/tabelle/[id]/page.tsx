import { notFound } from "next/navigation";
import { Flash } from "#components/redaktion/Flash.tsx";
import { ImportRows } from "#components/redaktion/imports/ImportRows.tsx";
import { ImportSteps } from "#components/redaktion/imports/ImportSteps.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { typeBySegment } from "#lib/content/registry.ts";
import { formatDateTime } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { runImportAction, undoImportAction } from "#lib/imports/actions.ts";
import { readImport } from "#lib/imports/queries.ts";
import { importStates } from "#lib/imports/schema.ts";
import { orNotFound } from "#lib/orNotFound.ts";

type Props = PageProps<"/redaktion/[segment]/tabelle/[id]">;

export const generateMetadata = () => formTitle("Was die Tabelle ändert");

const messages = {
  uebernommen: "Die Entwürfe sind gespeichert. Was aus jeder Zeile geworden ist, steht in der Tabelle.",
  rueckgaengig: "Rückgängig gemacht, wo es noch ging. Was aus jeder Zeile geworden ist, steht in der Tabelle.",
};

/** What a table would change, row by row; then what it has changed, and the way back. */
export default async function ImportedTablePage({ params, searchParams }: Props) {
  const actor = await requirePage("content.edit");
  const { segment, id } = await params;
  const type = typeBySegment(segment);
  if (!type) notFound();
  const table = await orNotFound(readImport(actor, type.key, id));
  const { fileName, state, rows, otherColumns, createdBy, createdAt, progress } = table;
  const title = `Tabelle „${fileName}“`;
  return (
    <>
      <PageHeading
        title={title}
        lead={`${importStates[state]}. Hochgeladen von ${createdBy}, ${formatDateTime(createdAt)}.`}
        back={{ href: `/redaktion/${segment}/tabelle`, label: `${type.label.many} aus einer Tabelle übernehmen` }}
      />
      <Flash messages={messages} shown={(await searchParams).meldung} />
      {otherColumns.length > 0 && (
        <Notice kind="warning">
          Nicht übernommen, weil es dafür kein Feld gibt: {otherColumns.map((label) => `„${label}“`).join(", ")}.
        </Notice>
      )}
      <ImportSteps
        title={title}
        state={state}
        rows={rows}
        progress={progress}
        run={runImportAction.bind(null, type.key, id)}
        undo={undoImportAction.bind(null, type.key, id)}
      />
      <ImportRows rows={rows} state={state} />
    </>
  );
}
