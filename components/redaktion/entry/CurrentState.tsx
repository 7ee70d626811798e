"use client";

import type { EntryState } from "#lib/content/state.ts";
import { useSaveStatus } from "./EntryVersion.tsx";
import { StateLine } from "./StateBadge.tsx";

/** The state of the entry as the page was made, and as it is since this page has saved something. `draft` is the newest revision the page knew. */
export function CurrentState({ state, draft }: { state: EntryState; draft: number }) {
  const savedSince = useSaveStatus().basis.revision > draft;
  if (draft === 0 && !savedSince) return <p className="state-line badge badge-off">Neu, noch nicht gespeichert</p>;
  return <StateLine state={{ ...state, savedSince }} />;
}
