import { Table } from "#components/ui/Table.tsx";
import { formatDate, formatDateTime } from "#lib/dates.ts";
import type { FormState } from "#lib/form.ts";
import { formatBytes, formatLabel } from "#lib/media/formats.ts";
import type { LibraryRow } from "#lib/media/librarySchema.ts";
import { AltForm } from "./AltForm.tsx";
import { MediaThumb } from "./MediaThumb.tsx";

export type Describe = (id: string, before: FormState, form: FormData) => Promise<FormState>;

type Props = {
  rows: LibraryRow[];
  /** Where the alternative texts can be written right here. */
  describe: Describe | null;
};

/** Files as rows, with what is said about them. */
export function LibraryTable({ rows, describe }: Props) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption="Dateien der Bibliothek"
      head={["Datei", "Alternativtext", "Verwendet", "Lizenz bis", "Hochgeladen"]}
    >
      {rows.map(({ view, version, places, live, licenceUntil, createdAt, createdBy }) => (
        <tr key={view.id}>
          <th scope="row">
            <span className="library-file">
              <MediaThumb media={view} />
              <span>
                <a href={`/redaktion/medien/${view.id}`}>{view.title}</a>
                <span className="block text-sm font-normal text-ink-soft">
                  {formatLabel(view.mime, view.kind)}, {formatBytes(view.bytes)}
                </span>
              </span>
            </span>
          </th>
          <td data-label="Alternativtext">
            {describe && view.kind === "image" ? (
              <AltForm id={view.id} title={view.title} version={version} describe={describe.bind(null, view.id)} />
            ) : (
              altOf(view)
            )}
          </td>
          <td data-label="Verwendet">{usedIn(places, live)}</td>
          <td data-label="Lizenz bis">{licenceUntil ? formatDate(licenceUntil) : "ohne Ende"}</td>
          <td data-label="Hochgeladen">
            {formatDateTime(createdAt)}
            <span className="block text-sm text-ink-soft">{createdBy}</span>
          </td>
        </tr>
      ))}
    </Table>
  );
}

const altOf = ({ kind, alt }: LibraryRow["view"]) => (kind === "image" ? alt || "fehlt noch" : "–");

function usedIn(places: number, live: boolean): string {
  if (places === 0) return "nirgends";
  return `${places === 1 ? "1 Stelle" : `${places} Stellen`}${live ? ", live" : ""}`;
}
