import type { Metadata } from "next";
import { StateBadge } from "#components/redaktion/entry/StateBadge.tsx";
import { countEntries, listRecentEntries } from "#lib/content/queries.ts";
import { typeOf } from "#lib/content/registry.ts";
import { formatDateTime } from "#lib/dates.ts";

export const metadata: Metadata = { title: "Übersicht" };

/** What there is, what is live, what was changed last. */
export default async function Overview() {
  const [counts, recent] = await Promise.all([countEntries(), listRecentEntries(8)]);
  return (
    <>
      <h1>Übersicht</h1>
      <ul className="type-tiles">
        {counts.map(({ type, all, live, changed }) => (
          <li key={type.key}>
            <a href={`/redaktion/${type.segment}`} className="type-tile">
              <strong>{type.label.many}</strong>
              <span>
                {live} live
                {all > live && `, ${all - live} im Entwurf`}
                {changed > 0 && `, ${changed} mit Änderungen`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <h2>Zuletzt geändert</h2>
      <ul className="entry-list">
        {recent.map((entry) => (
          <li key={entry.id}>
            <a href={`/redaktion/${typeOf(entry.type).segment}/${entry.id}`}>{entry.title}</a>
            <span>{typeOf(entry.type).label.one}</span>
            <StateBadge state={entry} />
            <span>
              {entry.updatedBy}, {formatDateTime(entry.updatedAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
