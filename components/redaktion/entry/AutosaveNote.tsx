"use client";

import { useRouter } from "next/navigation";
import { useContext, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { signInBeside } from "#lib/auth/returnPath.ts";
import type { Problem, Status } from "#lib/autosave/schema.ts";
import { FormContext } from "../formContext.ts";
import { useAutosave, useSaveStatus } from "./EntryVersion.tsx";
import { uncover } from "./uncover.ts";
import { useAutosavedForm } from "./useAutosavedForm.ts";

type Props = { user: string; entry: string; type: string };

/** Says beside the buttons of a form what has become of the words in it, and lets it save itself. */
export function AutosaveNote({ user, entry, type }: Props) {
  const autosave = useAutosave();
  const status = useSaveStatus();
  const note = useRef<HTMLDivElement>(null);
  useAutosavedForm(note, autosave, { user, entry, type });
  useFreshPage(status);
  const news = useNews(status);
  const deed = useLastDeed(status);
  return (
    <div ref={note} className="save-note">
      {/* Announced when it fails and when it works again, not at every pause. */}
      <p aria-live="assertive" className="sr-only">
        {news}
      </p>
      {status.problem ? <Trouble problem={status.problem} status={status} /> : <p>{calmWords(status, deed)}</p>}
    </div>
  );
}

function calmWords({ open, savedAt }: Status, deed = "Gespeichert"): string {
  if (open) return "Wird gleich gespeichert";
  return savedAt ? `${deed} um ${savedAt}` : "";
}

const beginnings: Partial<Record<Problem["kind"], string>> = {
  invalid: "Noch nicht gespeichert:",
  partly: "Gespeichert, aber nicht alles:",
};

const words = ({ kind, message }: Problem) => `${beginnings[kind] ?? "Nicht gespeichert:"} ${message}`;

function Trouble({ problem, status }: { problem: Problem; status: Status }) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const makeRoom = () => told.current && uncover(told.current);
    makeRoom();
    // Whoever goes on writing comes further down with every line.
    document.addEventListener("selectionchange", makeRoom);
    return () => document.removeEventListener("selectionchange", makeRoom);
  }, []);
  return (
    <div ref={told} className="save-trouble">
      <p className="font-bold">{words(problem)}</p>
      <p>
        {status.kept
          ? "Der Text ist in diesem Browser aufbewahrt."
          : "Der Text steht nur auf dieser Seite. Bitte schließen Sie sie nicht."}
      </p>
      {(problem.kind === "signedOut" || problem.kind === "otherPerson") && (
        <p>
          <a href={signInBeside} target="_blank" rel="noopener">
            Neu anmelden (neues Fenster)
          </a>
          . Danach wird von selbst gespeichert.
        </p>
      )}
      {problem.kind === "conflict" && (
        <Button name="intent" value="save" look="secondary">
          Beide Fassungen vergleichen
        </Button>
      )}
    </div>
  );
}

/** What a button of the form has done, as long as nothing was saved since: its full story stands far above. */
function useLastDeed({ basis }: Status): string | undefined {
  const { version, deed } = useContext(FormContext);
  return version === basis.version ? deed : undefined;
}

/** What a screen reader should say at once. */
function useNews(status: Status): string {
  const [news, setNews] = useState("");
  const before = useRef<string>(undefined);
  const trouble = status.problem && words(status.problem);
  useEffect(() => {
    if (trouble) setNews(trouble);
    else if (before.current) setNews(`Wieder gespeichert um ${status.savedAt}.`);
    before.current = trouble;
  }, [trouble, status.savedAt]);
  return news;
}

/** Milliseconds without typing after which the rest of the page learns what was saved meanwhile. */
const idle = 3_000;

/** State line, open facts and whatever else stands around the form are made by the server. */
function useFreshPage({ basis, open }: Status) {
  const router = useRouter();
  const { version: byHand } = useContext(FormContext);
  const [shown, setShown] = useState(basis.version);
  useEffect(() => {
    if (open || basis.version === shown) return;
    const timer = setTimeout(() => {
      setShown(basis.version);
      if (basis.version !== byHand) router.refresh();
    }, idle);
    return () => clearTimeout(timer);
  }, [open, basis.version, shown, byHand, router]);
}
