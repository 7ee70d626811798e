import type { ImportRow, ImportState } from "#lib/imports/schema.ts";

type Props = { row: ImportRow; state: ImportState };

/** What becomes of a row, or what has become of it. */
export function ImportOutcome({ row, state }: Props) {
  const { kind, problem, taken, undone, notes, changes } = row;
  if (kind === "refused") return <span className="outcome-bad">geht nicht: {problem}</span>;
  if (kind === "same") return <>unverändert</>;
  return (
    <>
      {undone ? (
        <Result problem={undone.problem && `nicht rückgängig gemacht: ${undone.problem}`}>
          {kind === "new" ? "liegt im Papierkorb" : "hat wieder die frühere Fassung"}
        </Result>
      ) : taken ? (
        <Result problem={taken.problem && `nicht übernommen: ${taken.problem}`}>
          {kind === "new" ? "als Entwurf angelegt" : "Entwurf geändert"}
        </Result>
      ) : state === "checked" ? (
        <Result problem={null}>
          {kind === "new" ? "neu" : `ändert: ${changes.map(({ label }) => label).join(", ")}`}
        </Result>
      ) : (
        "ohne Ergebnis"
      )}
      {notes.map((note) => (
        <span key={note} className="block text-sm text-ink-soft">
          Nicht übernommen: {note}
        </span>
      ))}
      <Changes changes={changes} isNew={kind === "new"} />
    </>
  );
}

function Result({ problem, children }: { problem: string | null; children: string }) {
  return problem === null ? (
    <span className="outcome-good">{children}</span>
  ) : (
    <span className="outcome-bad">{problem}</span>
  );
}

function Changes({ changes, isNew }: Pick<ImportRow, "changes"> & { isNew: boolean }) {
  return (
    <ul className="mt-1 text-sm">
      {changes.map(({ label, before, after }) => (
        <li key={label} className="wrap-anywhere whitespace-pre-line">
          {label}: {!isNew && <Before text={before} />}
          {quoted(after)}
        </li>
      ))}
    </ul>
  );
}

function Before({ text }: { text: string }) {
  return (
    <>
      {quoted(text)}
      <span aria-hidden="true"> → </span>
      <span className="sr-only"> wird zu </span>
    </>
  );
}

const quoted = (text: string) => (text === "" ? "leer" : `„${text}“`);
