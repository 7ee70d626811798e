"use client";

import { useEffect, useRef, useState } from "react";
import { Banner } from "#components/portal/Banner.tsx";
import { formatDate, nowInBerlin } from "#lib/dates.ts";

type Words = { text: string; kind: "info" | "warning"; linkLabel: string; from: string; until: string };

/** The banner as visitors will see it, while its words are typed; without JavaScript as it is saved. */
export function BannerPreview({ saved }: { saved: Words }) {
  const [words, setWords] = useState(saved);
  const marker = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const form = marker.current?.closest("form");
    if (!form) return;
    const read = () => setWords(wordsOf(new FormData(form)));
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, []);

  return (
    <div ref={marker} className="stack">
      <h3 className="text-h4">Vorschau</h3>
      {words.text.trim() === "" ? (
        <p>Keine Meldung.</p>
      ) : (
        <>
          <div className="border border-line">
            <Banner
              text={words.text.trim()}
              kind={words.kind}
              link={words.linkLabel ? { label: words.linkLabel, href: null } : null}
            />
          </div>
          <p>{periodOf(words)}</p>
        </>
      )}
    </div>
  );
}

function wordsOf(form: FormData): Words {
  const text = (name: string) => String(form.get(`banner.${name}`) ?? "");
  const kind = text("kind") === "warning" ? "warning" : "info";
  return { text: text("text"), kind, linkLabel: text("linkLabel").trim(), from: text("from"), until: text("until") };
}

function periodOf({ from, until }: Words): string {
  const when = (local: string) => `${formatDate(local)}, ${local.slice(11, 16)} Uhr`;
  if (until && until <= nowInBerlin()) return `Nicht zu sehen: Diese Zeit ist vorbei (bis ${when(until)}).`;
  const begin = from ? `ab ${when(from)}` : "sobald Sie speichern";
  return `Zu sehen ${begin}${until ? `, bis ${when(until)}` : ", ohne Ende"}.`;
}
