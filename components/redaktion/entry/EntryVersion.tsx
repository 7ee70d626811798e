"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { FormContext } from "../formContext.ts";

const VersionContext = createContext<{ latest: number; raise: (version: number) => void }>({
  latest: 1,
  raise: () => undefined,
});

/**
 * The version of the entry that this page is based on, for all forms on it. It rises only with what is sent from this
 * very page: a page that was refreshed underneath must not make stale words look new.
 */
export function EntryVersion({ version, children }: { version: number; children: ReactNode }) {
  const [latest, setLatest] = useState(version);
  const raise = useCallback((next: number) => setLatest((before) => Math.max(before, next)), []);
  return <VersionContext value={{ latest, raise }}>{children}</VersionContext>;
}

/** For work on the entry beside its forms, as saving while somebody types. */
export const useEntryVersion = () => useContext(VersionContext);

/** The version in a form that changes the entry. An answer that names a newer one raises it for the whole page. */
export function VersionField() {
  const { latest, raise } = useEntryVersion();
  const { status, version: saved, values } = useContext(FormContext);
  useEffect(() => {
    if (status === "done" && saved !== undefined) raise(saved);
  }, [status, saved, raise]);
  // A page that comes back without JavaScript knows only what was sent.
  const sent = status === "done" ? undefined : new Map<string, unknown>(Object.entries(values ?? {})).get("version");
  return <input type="hidden" name="version" value={Number(sent ?? latest)} />;
}
