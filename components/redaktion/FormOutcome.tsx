"use client";

import { useEffect, useRef } from "react";
import { ErrorSummary } from "#components/ui/ErrorSummary.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { signInBeside } from "#lib/auth/returnPath.ts";
import { type FormState, isFailure } from "#lib/form.ts";

type Props = { state: FormState<object>; pending: boolean; title: string };

/** What came of sending the form: the summary of errors with focus and their number in the title, or the good news. */
export function FormOutcome({ state, pending, title }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  const news = useRef<HTMLDivElement>(null);
  const errors = Object.entries(state.errors ?? (state.status === "conflict" ? { "": state.message ?? "" } : {}));
  const failed = isFailure(state);
  // Two versions to choose from say it themselves.
  const isChoice = state.status === "conflict" && state.sides !== undefined;

  useEffect(() => {
    if (!failed) return;
    if (!isChoice) summary.current?.focus();
    const before = document.title;
    document.title = titleWithErrors(title, Object.keys(state.errors ?? {}).length);
    return () => {
      document.title = before;
    };
  }, [failed, isChoice, state, title]);

  // What was pressed may be gone with what it did; the focus must not be.
  useEffect(() => {
    if (state.status === "done" && state.message && document.activeElement === document.body) news.current?.focus();
  }, [state]);

  return (
    <>
      {failed && !isChoice && (
        <ErrorSummary ref={summary} errors={errors} heading={headingOf(state)}>
          {state.links && (
            <ul>
              {state.links.map(({ href, label }) => (
                <li key={href + label}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          )}
          {state.signedOut && (
            <a href={signInBeside} target="_blank" rel="noopener">
              In einem neuen Fenster anmelden
            </a>
          )}
        </ErrorSummary>
      )}
      {/* Always there, so that screen readers notice when something appears in it. */}
      <div ref={news} role="status" tabIndex={-1}>
        {pending && <span className="sr-only">Wird gesendet …</span>}
        {!pending && state.status === "done" && state.message && <Notice kind="success">{state.message}</Notice>}
      </div>
    </>
  );
}

const titleWithErrors = (title: string, count: number) => `(${Math.max(count, 1)} Fehler) ${title}`;

/** Nothing is wrong with the input when somebody else was first, the session has ended, or something is still in use. */
function headingOf({ status, links }: FormState<object>): string | undefined {
  if (links) return "Das geht noch nicht";
  return status === "invalid" ? undefined : "Nicht gespeichert";
}
