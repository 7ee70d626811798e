"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** For pages on which nobody types: whoever comes back to the window sees how things are now. */
export function FreshPage() {
  const router = useRouter();
  useEffect(() => {
    const look = () => document.visibilityState === "visible" && router.refresh();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [router]);
  return null;
}
