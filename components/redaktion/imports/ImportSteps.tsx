import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import type { FormAction } from "#lib/form.ts";
import { type ImportRow, type ImportState, isTakeable, isTaken } from "#lib/imports/schema.ts";
import { ActionForm } from "../ActionForm.tsx";

type Props = {
  title: string;
  state: ImportState;
  rows: ImportRow[];
  progress: "running" | "cut off" | "over";
  run: FormAction;
  undo: FormAction;
};

/** What can be done with a table now: take it over, or undo that. */
export function ImportSteps({ title, state, rows, progress, run, undo }: Props) {
  if (state === "undone") return null;
  if (progress === "running") {
    return <Notice kind="info">Die Übernahme läuft noch. Laden Sie die Seite gleich noch einmal.</Notice>;
  }
  if (state === "done") {
    return (
      <>
        {progress === "cut off" && (
          <Notice kind="warning">
            Die Übernahme wurde unterbrochen. Bitte sehen Sie bei den Zeilen ohne Ergebnis nach, ob der Entwurf schon
            geändert ist.
          </Notice>
        )}
        {rows.some(isTaken) && <Undo title={title} action={undo} />}
      </>
    );
  }
  const count = rows.filter(isTakeable).length;
  if (count === 0) {
    const isWrong = rows.some(({ kind }) => kind === "refused");
    return (
      <Notice kind={isWrong ? "warning" : "info"}>
        {isWrong
          ? "Keine Zeile lässt sich übernehmen. Unten steht, woran es liegt."
          : "In dieser Tabelle ist nichts zu übernehmen."}
      </Notice>
    );
  }
  return (
    <ActionForm action={run} title={title} className="stack">
      <p className="max-w-[65ch]">
        Auf die Website kommt damit noch nichts: Es entstehen Entwürfe.
        {rows.some(({ kind }) => kind === "refused") && " Zeilen, die nicht gehen, werden ausgelassen."}
      </p>
      <Button className="self-start">{count === 1 ? "1 Entwurf übernehmen" : `${count} Entwürfe übernehmen`}</Button>
    </ActionForm>
  );
}

function Undo({ title, action }: { title: string; action: FormAction }) {
  return (
    <ActionForm action={action} title={title} className="stack">
      <p className="max-w-[65ch]">
        Wenn Sie es rückgängig machen, kommen neue Einträge in den Papierkorb, und geänderte bekommen ihre frühere
        Fassung zurück. Was seitdem jemand geändert hat, bleibt, wie es ist.
      </p>
      <Button look="secondary" className="self-start">
        Alles rückgängig machen
      </Button>
    </ActionForm>
  );
}
