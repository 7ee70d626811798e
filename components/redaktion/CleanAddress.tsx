"use client";

import { useEffect } from "react";

/** Takes what a page was told once ("?neu=ja") out of its address, so that reloading or sharing it does not tell it again. The place on the page stays. */
export function CleanAddress() {
  useEffect(() => {
    const { pathname, hash } = window.location;
    window.history.replaceState(null, "", pathname + hash);
  }, []);
  return null;
}
