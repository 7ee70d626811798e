"use client";

import { useEffect, useRef } from "react";
import { shortcutsAreOn } from "./shortcutSettings.ts";

/** Opens the list of shortcuts with "?" outside of anything one can type into. Of several editors the first one answers. */
export function useShortcutKey(open: () => void): void {
  const newest = useRef(open);
  newest.current = open;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable || event.target.matches("input, textarea, select"));
      if (event.key !== "?" || event.defaultPrevented || isTyping || !shortcutsAreOn()) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}
