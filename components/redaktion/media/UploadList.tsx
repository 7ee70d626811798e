import type { MediaView, UploadAnswer } from "#lib/media/schema.ts";
import { AltForm } from "./AltForm.tsx";
import type { Describe } from "./LibraryTable.tsx";
import { MediaThumb } from "./MediaThumb.tsx";
import type { UploadRow } from "./useUploads.ts";

const outcomes = { new: "fertig", known: "schon da", refused: "nicht angenommen" };

type Props = {
  rows: UploadRow[];
  /** Where a picture can be described as soon as it has arrived. Not inside another form. */
  describe?: Describe;
};

/** Every file with its progress or its result; how far all of them are is announced. */
export function UploadList({ rows, describe }: Props) {
  return (
    <>
      <div role="status">{rows.length > 0 && <p className="font-bold">{summaryOf(rows)}</p>}</div>
      {rows.length > 0 && (
        <ul className="upload-list">
          {rows.map(({ key, name, part, answer }) => (
            <li key={key} className={answer?.outcome === "refused" ? "upload-refused" : undefined}>
              {describe && answer?.media?.kind === "image" && <MediaThumb media={answer.media} />}
              <span className="font-bold">{name}</span>
              {answer ? <UploadResult answer={answer} /> : <UploadProgress name={name} part={part} />}
              {describe && answer?.media && wantsWords(answer.outcome, answer.media) && (
                <AltForm
                  id={answer.media.id}
                  title={answer.media.title}
                  version={1}
                  describe={describe.bind(null, answer.media.id)}
                />
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

/** A new picture; nobody else has seen its first version yet. */
const wantsWords = (outcome: UploadAnswer["outcome"], { kind, alt }: MediaView) =>
  outcome === "new" && kind === "image" && alt === "";

function UploadResult({ answer: { outcome, message, media } }: { answer: UploadAnswer }) {
  return (
    <span className="upload-result">
      <span className="sr-only">{outcomes[outcome]}: </span>
      {message}{" "}
      {media && (
        <a href={`/redaktion/medien/${media.id}`} target="_blank" rel="noreferrer">
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
