"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type Company, companySchema, presencePath } from "#lib/presence/schema.ts";
import { tellOvertaken } from "../formContext.ts";
import { useAutosave, useSaveStatus } from "./EntryVersion.tsx";

export type Newest = NonNullable<Company["newest"]>;

/**
 * Who else has an entry open, asked every so many milliseconds, and the last thing somebody has done to it. `around` is what
 * the page was made with. When something has
 * changed around the words, the page is made anew: what is live right now is told by the server. The words in the form stay
 * those of this page.
 */
export function useCompany(entry: string, around: string, every: number): { company?: Company; news?: Newest } {
  const autosave = useAutosave();
  const router = useRouter();
  const company = useCalls(entry, every);
  const [news, setNews] = useState<Newest>();
  const told = useRef(0);
  const asked = useRef("");

  useEffect(() => {
    // Somebody has answered, commented or planned: none of it is a change of the entry itself.
    if (!company?.newest || company.around === around || company.around === asked.current) return;
    asked.current = company.around;
    tellOvertaken();
    router.refresh();
  }, [company, around, router]);

  useEffect(() => {
    const newest = company?.newest;
    if (!newest || newest.version <= Math.max(autosave.status.basis.version, told.current)) return;
    told.current = newest.version;
    setNews(newest);
    autosave.catchUp(newest);
    tellOvertaken();
    router.refresh();
  }, [company, autosave, router]);

  return { company, news };
}

/** Says again and again that the page is open, and hears who else is here. */
function useCalls(entry: string, every: number): Company | undefined {
  const autosave = useAutosave();
  const isThere = useSaveStatus().basis.version > 0;
  const [company, setCompany] = useState<Company>();

  useEffect(() => {
    if (!isThere) return;
    const call = async () => {
      // While something of our own is on its way, the newest version may be that.
      const ownOnItsWay = autosave.turns.busy;
      const answer = await ask(entry);
      if (answer && !ownOnItsWay && !autosave.turns.busy) setCompany(answer);
    };
    const look = () => document.visibilityState === "visible" && void call();
    const leave = () => navigator.sendBeacon(presencePath, callFor(entry, true));
    void call();
    const timer = setInterval(() => void call(), every);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", leave);
    };
  }, [entry, every, isThere, autosave]);

  return company;
}

function callFor(entry: string, leaving: boolean): FormData {
  const form = new FormData();
  form.set("entry", entry);
  if (leaving) form.set("leaving", "ja");
  return form;
}

/** Null when there is no answer: saving says loudly enough what is wrong. */
async function ask(entry: string): Promise<Company | null> {
  try {
    const response = await fetch(presencePath, { method: "POST", body: callFor(entry, false) });
    return response.ok ? companySchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
