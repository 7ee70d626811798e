"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button } from "#components/ui/Button.tsx";
import { ErrorSummary } from "#components/ui/ErrorSummary.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { type FormAction, idle } from "#lib/form.ts";
import type { BulkKey, RowOutcome } from "#lib/lists/bulkSchema.ts";
import { BulkFields } from "./BulkFields.tsx";
import { BulkRows } from "./BulkRows.tsx";

/** What the server answers: what became of each row. */
export type BulkResult = { rows: RowOutcome[] };

type Props = {
  action: FormAction<BulkResult>;
  kind: BulkKey;
  /** What will happen, and the button that does it. */
  plan: string;
  go: string;
  /** What would become of each row. */
  rows: RowOutcome[];
  /** How many of the chosen entries are there no more. */
  missing: number;
  owners: { id: string; name: string }[];
  back: { href: string; label: string };
};

/** Owner and date are chosen on the page; the rows say what there is so far. */
const captions: Record<BulkKey, string> = {
  veroeffentlichen: "Was geschehen wird",
  zurueckziehen: "Was geschehen wird",
  zustaendig: "Was sich ändert",
  pruefdatum: "Was sich ändert",
  papierkorb: "Was geschehen wird",
};

/** Asks before something is done to several entries, then shows what became of each. */
export function BulkForm({ action, kind, plan, go, rows, missing, owners, back }: Props) {
  const [state, dispatch, pending] = useActionState(action, idle);
  const result = useRef<HTMLHeadingElement>(null);
  const outcomes = state.status === "done" ? state.values?.rows : undefined;
  const possible = rows.filter(({ problem }) => problem === null).length;

  useEffect(() => {
    if (state.status === "done") result.current?.focus();
  }, [state]);

  if (outcomes) {
    return (
      <section className="stack" aria-labelledby="bulk-result">
        <h2 id="bulk-result" ref={result} tabIndex={-1} className="text-h3">
          {state.message}
        </h2>
        <BulkRows rows={outcomes} caption="Ergebnis" />
        <p>
          <a className="button" href={back.href}>
            Zurück: {back.label}
          </a>
        </p>
      </section>
    );
  }

  return (
    <form action={dispatch} className="stack">
      <p className="max-w-[65ch] text-lg text-ink-soft">{possible > 0 ? plan : "Das geht zurzeit bei keinem davon."}</p>
      {state.errors && <ErrorSummary errors={Object.entries(state.errors)} />}
      <input type="hidden" name="aktion" value={kind} />
      {rows.map(({ id, version }) => (
        <input key={id} type="hidden" name="wahl" value={`${id}.${version}`} />
      ))}
      {missing > 0 && (
        <Notice kind="warning">
          {missing === 1 ? "1 Eintrag ist" : `${missing} Einträge sind`} nicht mehr vorhanden.
        </Notice>
      )}
      <BulkFields kind={kind} owners={owners} errors={state.errors} />
      <BulkRows rows={rows} caption={captions[kind]} />
      {possible > 0 && possible < rows.length && (
        <p>Was nicht geht, wird ausgelassen. Die anderen Einträge sind davon nicht betroffen.</p>
      )}
      <div className="flex flex-wrap gap-3">
        {possible > 0 && <Button disabled={pending}>{go}</Button>}
        <a className="button button-secondary" href={back.href}>
          Abbrechen
        </a>
      </div>
    </form>
  );
}
