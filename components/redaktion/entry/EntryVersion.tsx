"use client";

import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from "react";
import { Autosave } from "#lib/autosave/autosave.ts";
import { type Times, usualTimes } from "#lib/autosave/schema.ts";
import type { FormAction, FormState } from "#lib/form.ts";
import { FormContext, SendContext } from "../formContext.ts";

const AutosaveContext = createContext(new Autosave({ version: 0, revision: 0 }, usualTimes));

type Props = {
  /** What this page is based on; version 0 while the entry is new. */
  version: number;
  revision?: number;
  times?: Times;
  children: ReactNode;
};

const unsavedFirst =
  "Ihre letzten Änderungen im Formular sind noch nicht gespeichert. Bitte sehen Sie zuerst dort nach, was fehlt.";

/**
 * The version of the entry that this page is based on, for all forms on it. It rises only with what is sent from this
 * very page: a page that was refreshed underneath must not make stale words look new. Whatever changes the entry takes
 * its turn here, so two forms of one page are never in each other's way.
 */
export function EntryVersion({ version, revision = 0, times = usualTimes, children }: Props) {
  const [autosave] = useState(() => new Autosave({ version, revision }, times));
  const send = useCallback(
    async <Values extends object>(action: FormAction<Values>, before: FormState<Values>, form: FormData) => {
      if (!form.has("version")) return action(before, form);
      const answer = await autosave.submit(form, form.has("base"), (sent) => action(before, sent));
      const refused: FormState<Values> = { status: "refused", message: unsavedFirst, errors: { "": unsavedFirst } };
      return answer ?? refused;
    },
    [autosave],
  );
  return (
    <AutosaveContext value={autosave}>
      <SendContext value={send}>{children}</SendContext>
    </AutosaveContext>
  );
}

/** What saves the words on this page. */
export const useAutosave = () => useContext(AutosaveContext);

/** What has become of them. */
export function useSaveStatus() {
  const autosave = useAutosave();
  const read = () => autosave.status;
  return useSyncExternalStore(autosave.subscribe, read, read);
}

/** The version in a form that changes the entry. */
export const VersionField = () => <BasisField name="version" value={useSaveStatus().basis.version} />;

/** The revision the words of the form were written on. */
export const BaseField = () => <BasisField name="base" value={useSaveStatus().basis.revision} />;

/** A page that comes back without JavaScript knows only what was sent. */
function BasisField({ name, value }: { name: string; value: number }) {
  const { status, values } = useContext(FormContext);
  const sent = status === "done" ? undefined : new Map<string, unknown>(Object.entries(values ?? {})).get(name);
  return <input type="hidden" name={name} value={Number(sent ?? value)} />;
}
