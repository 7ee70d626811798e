import type { FieldDifference } from "#lib/content/compare.ts";
import type { LineDifference, Run } from "#lib/content/compareLines.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { MediaThumb } from "../media/MediaThumb.tsx";

type Props = {
  difference: FieldDifference;
  /** The files it is about, by id, as far as they are still there. */
  files?: Record<string, MediaView>;
};

/** What changed in one field. Insertions and removals are told by words and signs, not by colour alone. */
export function FieldComparison({ difference, files = {} }: Props) {
  const lines = around(difference.lines);
  return (
    <div className="comparison">
      {lines.length === 0 && <p>Nur die Schreibweise hat sich geändert; zu sehen ist davon nichts.</p>}
      {lines.map(({ line, key }) =>
        line ? (
          <p key={key} className={`comparison-line comparison-${line.kind}`}>
            {line.label && <span className="comparison-label">{line.label}: </span>}
            {[...line.runs.entries()].map(([place, run]) => (
              <RunText key={place} run={run} />
            ))}
            {line.runs.length === 0 && <span className="comparison-label">(leere Zeile)</span>}
          </p>
        ) : (
          <p key={key} className="comparison-gap">
            <span aria-hidden="true">…</span>
            <span className="sr-only">Dazwischen ist alles gleich.</span>
          </p>
        ),
      )}
      <Pictures label="Bisher" ids={difference.files.removed} files={files} />
      <Pictures label="Neu" ids={difference.files.added} files={files} />
    </div>
  );
}

/** Files that one side shows and the other does not, to be looked at. */
function Pictures({ label, ids, files }: { label: string; ids: string[]; files: Record<string, MediaView> }) {
  const shown = ids.flatMap((id) => files[id] ?? []);
  return shown.map((file) => (
    <figure key={file.id} className="comparison-picture">
      <MediaThumb media={file} />
      <figcaption>
        {label}: {file.title}
      </figcaption>
    </figure>
  ));
}

function RunText({ run }: { run: Run }) {
  const format = run.format && <span className="comparison-label"> ({run.format})</span>;
  if (run.kind === "same") return run.text;
  if (run.kind === "added") {
    return (
      <ins>
        <span className="sr-only">Eingefügt: </span>
        {run.text}
        {format}
        <span className="sr-only"> – Ende der Einfügung. </span>
      </ins>
    );
  }
  return (
    <del>
      <span className="sr-only">Entfernt: </span>
      {run.text}
      {format}
      <span className="sr-only"> – Ende der Entfernung. </span>
    </del>
  );
}

/** Changed lines with one unchanged neighbour on each side; a gap stands for what is left out. */
function around(lines: LineDifference[]): { line?: LineDifference; key: number }[] {
  const near = (index: number) => [index - 1, index, index + 1].some((at) => (lines[at]?.kind ?? "same") !== "same");
  return lines.flatMap((line, key) => {
    if (near(key)) return [{ line, key }];
    return key === 0 || near(key - 1) ? [{ key }] : [];
  });
}
