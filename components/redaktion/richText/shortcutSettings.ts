"use client";

import { useSyncExternalStore } from "react";

const key = "redaktion.tastenkuerzel";
const listeners = new Set<() => void>();

/** Whether shortcuts of one key or with Alt work: they can get in the way of speech input and other software. */
export const shortcutsAreOn = (): boolean => localStorage.getItem(key) !== "aus";

/** Remembered in this browser. */
export function switchShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, "aus");
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useShortcutsAreOn = (): boolean => useSyncExternalStore(subscribe, shortcutsAreOn, () => true);
