"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { watchWindows } from "#lib/presence/otherWindows.ts";
import { type Company, companySchema, type Other, presencePath } from "#lib/presence/schema.ts";
import { useAutosave, useSaveStatus } from "./EntryVersion.tsx";

type Props = {
  entry: string;
  /** Milliseconds between two calls. */
  every?: number;
};

/** Who else has this entry open, and whether somebody has saved other words meanwhile. */
export function CompanyLine({ entry, every = 10_000 }: Props) {
  const autosave = useAutosave();
  const router = useRouter();
  const { basis, open } = useSaveStatus();
  const [company, setCompany] = useState<Company>();
  const [windows, setWindows] = useState(0);
  const isThere = basis.version > 0;

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

  useEffect(() => watchWindows(entry, setWindows), [entry]);

  const newest = company?.newest;
  const overtakenBy = newest && newest.version > basis.version ? newest.version : null;

  useEffect(() => {
    // What is live right now is told by the server; the words in the form stay those of this page.
    if (overtakenBy !== null) router.refresh();
  }, [overtakenBy, router]);
  return (
    <div aria-live="polite" className="company">
      {company && company.others.length > 0 && <p>Auch hier: {company.others.map(nameOf).join(", ")}</p>}
      {windows > 0 && <p>Sie haben diesen Eintrag auch in einem anderen Fenster offen.</p>}
      {newest && overtakenBy !== null && (
        <p className="font-bold">
          {newest.own ? "Sie haben" : `${newest.by} hat`} um {newest.at} {newest.deed}. Hier steht noch die Fassung
          davor. {open ? "Beim Speichern können Sie beide zusammenführen." : <a href="?">Neueste Fassung laden</a>}
        </p>
      )}
      {company && !newest && isThere && (
        <p className="font-bold">Dieser Eintrag ist nicht mehr da. Vielleicht liegt er im Papierkorb.</p>
      )}
    </div>
  );
}

const nameOf = ({ name, since, mayEdit }: Other) => `${name} (${mayEdit ? "" : "liest, "}seit ${since})`;

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
