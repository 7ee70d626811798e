import type { UploadRow } from "./useUploads.ts";

const outcomes = { new: "fertig", known: "schon da", refused: "nicht angenommen" };

/** Every file with its progress or its result; how far all of them are is announced. */
export function UploadList({ rows }: { rows: UploadRow[] }) {
  return (
    <>
      <div role="status">{rows.length > 0 && <p className="font-bold">{summaryOf(rows)}</p>}</div>
      {rows.length > 0 && (
        <ul className="upload-list">
          {rows.map(({ key, name, part, answer }) => (
            <li key={key} className={answer?.outcome === "refused" ? "upload-refused" : undefined}>
              <span className="font-bold">{name}</span>
              {answer ? (
                <UploadResult outcome={outcomes[answer.outcome]} message={answer.message} id={answer.media?.id} />
              ) : (
                <UploadProgress name={name} part={part} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Once everything has arrived the server still has to look at it and draw its sizes. */
function UploadProgress({ name, part }: { name: string; part: number }) {
  return (
    <>
      <progress max={1} value={part < 1 ? part : undefined} aria-label={`${name} wird hochgeladen`} />
      {part >= 1 && <span className="text-sm">Wird geprüft und vorbereitet …</span>}
    </>
  );
}

function UploadResult({ outcome, message, id }: { outcome: string; message: string; id?: string }) {
  return (
    <span className="upload-result">
      <span className="sr-only">{outcome}: </span>
      {message}{" "}
      {id && (
        <a href={`/redaktion/medien/${id}`} target="_blank" rel="noreferrer">
          Ansehen <span className="text-sm">(neues Fenster)</span>
        </a>
      )}
    </span>
  );
}

function summaryOf(rows: UploadRow[]): string {
  const done = rows.filter((row) => row.answer);
  if (done.length < rows.length) return `${done.length} von ${rows.length} Dateien fertig …`;
  const refused = done.filter((row) => row.answer?.outcome === "refused").length;
  const all = rows.length === 1 ? "1 Datei fertig" : `Alle ${rows.length} Dateien fertig`;
  return refused > 0 ? `${all}, ${refused} davon nicht angenommen.` : `${all}.`;
}
