"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState } from "react";
import { type FormAction, type FormState, idle } from "#lib/form.ts";
import { FormOutcome } from "./FormOutcome.tsx";
import { FormContext } from "./formContext.ts";

type Props<Values extends object> = {
  action: FormAction<Values>;
  /** The page's title, for "(2 Fehler) Anmelden". */
  title: string;
  children: ReactNode;
  className?: string;
  initial?: FormState<Values>;
};

/**
 * A form answered by a server action. Without JavaScript it is a plain POST and the page comes back with the answer; with
 * JavaScript the answer arrives in place and what was typed stays untouched: React's own form handling would empty it.
 */
export function ActionForm<Values extends object>({ action, title, children, className, initial }: Props<Values>) {
  const [state, dispatch, pending] = useActionState(action, initial ?? idle);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    const sent = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(sent));
  }

  return (
    <FormContext value={state}>
      <form action={dispatch} onSubmit={submit} noValidate aria-busy={pending} className={className}>
        <FormOutcome state={state} pending={pending} title={title} />
        {children}
      </form>
    </FormContext>
  );
}
