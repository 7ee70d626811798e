import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { largestFile, mostRows } from "#lib/imports/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { FileField } from "../FileField.tsx";

type Props = {
  action: FormAction;
  title: string;
  /** The last part of the list's address. */
  list: string;
};

/** How a table gets here, and the field for it. */
export function ImportForm({ action, title, list }: Props) {
  const href = (format: string) => `/redaktion/export/${list}?format=${format}`;
  return (
    <>
      <ol className="max-w-[65ch] list-decimal space-y-2 pl-6">
        <li>
          Laden Sie die Liste herunter:{" "}
          <a className="roomy-link" href={href("xlsx")} download>
            Excel (XLSX)
          </a>{" "}
          oder{" "}
          <a className="roomy-link" href={href("csv")} download>
            CSV
          </a>
          .
        </li>
        <li>
          Ändern Sie Zellen, oder fügen Sie Zeilen an, und laden Sie die Tabelle hier hoch. Die Spalte „Fassung“ lassen
          Sie bitte, wie sie ist; in neuen Zeilen bleibt sie leer.
        </li>
        <li>Auf die Website kommt damit noch nichts: Es entstehen Entwürfe.</li>
      </ol>
      <ActionForm action={action} title={title} className="stack">
        <div className="max-w-xl">
          <FileField
            name="tabelle"
            label="Tabelle"
            hint={`Excel (XLSX) oder CSV, höchstens 2 MB und ${mostRows} Zeilen.`}
            accept=".xlsx,.csv"
            max={largestFile}
            optional={false}
          />
        </div>
        <Button className="self-start">Prüfen, was sich ändert</Button>
      </ActionForm>
    </>
  );
}
