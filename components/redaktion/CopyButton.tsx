"use client";

import { useEffect, useState } from "react";
import { Button } from "#components/ui/Button.tsx";

type Props = { value: string /** What is copied, for the message: "Der Link". */; what: string };

/** Copies a text and says so. Without JavaScript it is not there: it could do nothing. */
export function CopyButton({ value, what }: Props) {
  const [ready, setReady] = useState(false);
  const [message, setMessage] = useState("");
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  async function copy() {
    setMessage("");
    try {
      await navigator.clipboard.writeText(value);
      setMessage(`${what} ist kopiert.`);
    } catch {
      setMessage("Der Browser erlaubt das Kopieren nicht. Bitte markieren Sie den Text und kopieren Sie ihn selbst.");
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button type="button" look="secondary" onClick={copy}>
        Kopieren
      </Button>
      <p role="status">{message}</p>
    </div>
  );
}
