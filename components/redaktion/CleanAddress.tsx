"use client";

import { useEffect } from "react";

/** Takes what a page was told once ("?neu=ja") out of its address, so that reloading or sharing it does not tell it again. */
export function CleanAddress() {
  useEffect(() => window.history.replaceState(null, "", window.location.pathname), []);
  return null;
}
