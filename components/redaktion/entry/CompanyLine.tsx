"use client";

import { useEffect, useState } from "react";
import { watchWindows } from "#lib/presence/otherWindows.ts";
import type { Other } from "#lib/presence/schema.ts";
import { useSaveStatus } from "./EntryVersion.tsx";
import { type Newest, useCompany } from "./useCompany.ts";

type Props = {
  entry: string;
  /** What the page was made with: reviews, comments, plans. */
  around: string;
  /** Milliseconds between two calls. */
  every?: number;
};

/** Who else has this entry open, and what somebody has done to it meanwhile. */
export function CompanyLine({ entry, around, every = 10_000 }: Props) {
  const { basis, open } = useSaveStatus();
  const { company, news } = useCompany(entry, around, every);
  const [windows, setWindows] = useState(0);
  const isThere = basis.version > 0;

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

const whoDid = ({ own, by, at }: Newest) => `${own ? "Sie haben" : `${by} hat`} um ${at}`;

const nameOf = ({ name, since, mayEdit }: Other) => `${name} (${mayEdit ? "" : "liest, "}seit ${since})`;
