"use client";

import { useContext, useState } from "react";
import { FormContext } from "../formContext.ts";

/**
 * The version of the entry that the words in this form are based on. It rises only with a save from this very form: a
 * page that was refreshed underneath must not make a stale form look new.
 */
export function VersionField({ version }: { version: number }) {
  const [opened] = useState(version);
  const { status, version: saved, values } = useContext(FormContext);
  const typed = new Map<string, unknown>(Object.entries(values ?? {})).get("version");
  const based = status === "done" ? (saved ?? opened) : Number(typed ?? opened);
  return <input type="hidden" name="version" value={based} />;
}
