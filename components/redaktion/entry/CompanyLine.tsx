"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { watchWindows } from "#lib/presence/otherWindows.ts";
import { type Company, companySchema, type Other, presencePath } from "#lib/presence/schema.ts";
import { useAutosave, useSaveStatus } from "./EntryVersion.tsx";

type Props = {
  entry: string;
  /** Milliseconds between two calls. */
  every?: number;
};

/** Who else has this entry open, and what somebody has done to it meanwhile. */
export function CompanyLine({ entry, every = 10_000 }: Props) {
  const autosave = useAutosave();
  const router = useRouter();
  const { basis, open } = useSaveStatus();
  const [company, setCompany] = useState<Company>();
  const [news, setNews] = useState<Newest>();
  const told = useRef(0);
  const wasGone = useRef(false);
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

  const around = company?.newest ? company.around : undefined;
  const before = useRef<string>(undefined);
  useEffect(() => {
    // Somebody has answered, commented or planned: none of it is a change of the entry itself.
    if (around !== undefined && before.current !== undefined && around !== before.current) router.refresh();
    before.current = around ?? before.current;
  }, [around, router]);

  useEffect(() => {
    const newest = company?.newest;
    if (newest && wasGone.current) void autosave.retry(true);
    wasGone.current = company !== undefined && newest === null;
    if (!newest || newest.version <= Math.max(autosave.status.basis.version, told.current)) return;
    told.current = newest.version;
    setNews(newest);
    autosave.catchUp(newest);
    // What is live right now is told by the server; the words in the form stay those of this page.
    router.refresh();
  }, [company, autosave, router]);

  useEffect(() => watchWindows(entry, setWindows), [entry]);

  return (
    <div aria-live="polite" className="company">
      {company && company.others.length > 0 && <p>Auch hier: {company.others.map(nameOf).join(", ")}</p>}
      {windows > 0 && <p>Sie haben diesen Eintrag auch in einem anderen Fenster offen.</p>}
      {news && news.revision > basis.revision && (
        <p className="font-bold">
          {whoDid(news)} {news.deed}. Hier steht noch die Fassung davor.{" "}
          {open ? "Beim Speichern können Sie beide zusammenführen." : <a href="?">Neueste Fassung laden</a>}
        </p>
      )}
      {news && news.revision === basis.revision && news.version === basis.version && (
        <p>
          Um {news.at} wurde {news.deed === "veröffentlicht" ? "diese Fassung veröffentlicht" : "der Stand geändert"}
          {news.own ? "" : ` (${news.by})`}. Der Text ist derselbe.
        </p>
      )}
      {company && !company.newest && isThere && (
        <p className="font-bold">
          {company.trashedBy
            ? `${company.trashedBy} hat diesen Eintrag in den Papierkorb gelegt. Auf der Website ist er nicht zu sehen. `
            : "Dieser Eintrag ist nicht mehr da. "}
          <a href="/redaktion/papierkorb">Zum Papierkorb</a>
        </p>
      )}
    </div>
  );
}

type Newest = NonNullable<Company["newest"]>;

const whoDid = ({ own, by, at }: Newest) => `${own ? "Sie haben" : `${by} hat`} um ${at}`;

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
