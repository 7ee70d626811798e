"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from "react";
import { type FormAction, type FormState, idle, isFailure } from "#lib/form.ts";
import { FormOutcome } from "./FormOutcome.tsx";
import { FormContext, onOldNews, SendContext } from "./formContext.ts";

type Props<Values extends object> = {
  action: FormAction<Values>;
  /** The page's title, for "(2 Fehler) Anmelden". */
  title: string;
  children: ReactNode;
  className?: string;
  initial?: FormState<Values>;
  /** Strg + S anywhere on the page sends it, as people know it from elsewhere. For one form of a page. */
  saveKey?: boolean;
  /** What could not be sent has been saved in another way since. */
  settled?: boolean;
  /** "off" also keeps a browser from bringing back what stood here at an earlier visit. */
  autoComplete?: "off";
};

/**
 * A form answered by a server action. Without JavaScript it is a plain POST and the page comes back with the answer; with
 * JavaScript the answer arrives in place and what was typed stays untouched: React's own form handling would empty it.
 */
export function ActionForm<Values extends object>(props: Props<Values>) {
  const { action, title, children, className, initial, saveKey = false, settled = false, autoComplete } = props;
  const element = useRef<HTMLFormElement>(null);
  const [posted, dispatch] = useActionState(action, initial ?? idle);
  const [answered, setAnswered] = useState<FormState<Values>>();
  const [pending, startTransition] = useTransition();
  const send = useContext(SendContext);
  const newest = answered ?? posted;
  const [over, setOver] = useState<FormState<Values>>();
  const state = newest.noAnswer && settled ? idle : newest === over ? { ...newest, message: undefined } : newest;

  useEffect(() => {
    if (!saveKey) return;
    const save = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      element.current?.requestSubmit();
    };
    document.addEventListener("keydown", save);
    return () => document.removeEventListener("keydown", save);
  }, [saveKey]);

  useEffect(() => {
    return newest.status === "done" ? onOldNews(element.current, () => setOver(newest)) : undefined;
  }, [newest]);

  const [mended, setMended] = useState<Mended>({ of: newest, names: [] });
  const names = mended.of === newest ? mended.names : none;
  const shown = useMemo(() => without(state, names), [state, names]);

  /** What was said about a field is old news as soon as it changes; the summary keeps it until the form is sent again. */
  function mend({ target }: FormEvent) {
    const name = target instanceof HTMLElement && "name" in target ? String(target.name) : "";
    if (name && newest.errors?.[name] && !names.includes(name)) setMended({ of: newest, names: [...names, name] });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    const sent = new FormData(event.currentTarget, submitter);
    startTransition(async () => {
      const answer = await reach(() => send(action, state, sent));
      // The fields still hold what was typed, and perhaps more by now.
      startTransition(() => setAnswered(isFailure(answer) ? { ...answer, values: undefined } : answer));
    });
  }

  return (
    <FormContext value={shown}>
      <form
        ref={element}
        action={dispatch}
        onSubmit={submit}
        onInput={mend}
        noValidate
        aria-busy={pending}
        {...{ className, autoComplete }}
      >
        <FormOutcome state={state} pending={pending} title={title} />
        {children}
      </form>
    </FormContext>
  );
}

/** Fields that have changed since an answer named them. */
type Mended = { of: object; names: string[] };

const none: string[] = [];

function without<Values extends object>(state: FormState<Values>, names: string[]): FormState<Values> {
  if (names.length === 0) return state;
  const errors = Object.entries(state.errors ?? {}).filter(([name]) => !names.includes(name));
  return { ...state, errors: Object.fromEntries(errors) };
}

/** The answer of the server, or that there was none: the form with everything typed stays as it is. */
async function reach<Values extends object>(send: () => Promise<FormState<Values>>): Promise<FormState<Values>> {
  try {
    return await send();
  } catch (error) {
    unstable_rethrow(error);
    const message =
      "Nicht gespeichert: Der Server hat nicht geantwortet. Vielleicht fehlt die Verbindung, oder eine Datei ist zu groß. Ihre Eingaben stehen noch hier. Bitte versuchen Sie es noch einmal.";
    return { status: "refused", message, errors: { "": message }, noAnswer: true };
  }
}
