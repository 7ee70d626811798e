"use client";

import { useContext, useState } from "react";
import { FormContext } from "../formContext.ts";

/**
 * The version of the entry that the words in this form are based on. It rises only with a save from this very form: a
 * page that was refreshed underneath must not make a stale form look new.
 */
export function VersionField({ version }: { version: number }) {
  const [latest, setLatest] = useState(version);
  const { status, version: saved, values } = useContext(FormContext);
  if (status === "done" && saved !== undefined && saved !== latest) setLatest(saved);
  // A page that comes back without JavaScript knows only what was sent.
  const sent = status === "done" ? undefined : new Map<string, unknown>(Object.entries(values ?? {})).get("version");
  return <input type="hidden" name="version" value={Number(sent ?? latest)} />;
}
