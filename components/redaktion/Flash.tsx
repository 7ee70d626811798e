"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Notice } from "#components/ui/Notice.tsx";

type Props = {
  /** The sentences a page knows, by the word in its address; no other text can get onto the page that way. */
  messages: Record<string, string>;
  /** The word in the address ("meldung"). */
  shown: string | string[] | undefined;
};

/**
 * What was just done, after a redirect. It is told once: the address forgets it, and it goes as soon as a form is sent
 * again. It takes the focus when what had it is gone.
 */
export function Flash({ messages, shown }: Props) {
  const news = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const isNew = useSearchParams().has("meldung");
  const text = typeof shown === "string" && Object.hasOwn(messages, shown) ? messages[shown] : undefined;

  useEffect(() => {
    if (!isNew) return;
    setOver(false);
    // Not at once: on a page that has just been loaded, Next begins to notice such changes only after this.
    setTimeout(() => {
      const address = new URL(window.location.href);
      address.searchParams.delete("meldung");
      window.history.replaceState(null, "", address);
    });
    if (document.activeElement === document.body) news.current?.focus();
  }, [isNew]);

  useEffect(() => {
    const end = () => setOver(true);
    document.addEventListener("submit", end);
    return () => document.removeEventListener("submit", end);
  }, []);

  return (
    <div ref={news} role="status" tabIndex={-1} className="flash">
      {text && !over && <Notice kind="success">{text}</Notice>}
    </div>
  );
}
