import type { Watch } from "#lib/overview/schema.ts";

/** What wants looking at in the whole portal: a number and the way to the list of it. */
export function WatchList({ watches }: { watches: Watch[] }) {
  return (
    <ul className="watches">
      {watches.map(({ label, about, count, href, good }) => (
        <li key={label}>
          <span>
            {count > 0 ? <a href={href}>{label}</a> : label}
            {about && <span className="work-meta block">{about}</span>}
          </span>
          <span className={count > 0 ? "watch-count" : "watch-good"}>
            {count > 0 ? count.toLocaleString("de-DE") : good}
          </span>
        </li>
      ))}
    </ul>
  );
}
