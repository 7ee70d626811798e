"use client";

import { useSyncExternalStore } from "react";

/** Up to here a plain list is quicker than a search. */
const few = 12;

/** Whether so many choices want a search. Without JavaScript, and so on the server, there is none. */
export function useSearchFor(choices: number): boolean {
  const inBrowser = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return inBrowser && choices > few;
}
