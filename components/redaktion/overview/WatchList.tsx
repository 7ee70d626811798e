import type { Watch } from "#lib/overview/schema.ts";

/** What wants looking at in the whole portal: a number and the way to the list of it. */
export function WatchList({ watches }: { watches: Watch[] }) {
  return (
    <ul className="watches">
      {watches.map(({ label, count, href, good }) => (
        <li key={label}>
          {count > 0 ? <a href={href}>{label}</a> : <span>{label}</span>}
          <span className={count > 0 ? "watch-count" : "watch-good"}>
            {count > 0 ? count.toLocaleString("de-DE") : good}
          </span>
        </li>
      ))}
    </ul>
  );
}
