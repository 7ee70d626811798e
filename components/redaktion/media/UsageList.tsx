import type { MediaUsage } from "#lib/media/uses.ts";
import { Panel } from "../Panel.tsx";

type Place = MediaUsage & { href: string; place: string };

/** "Verwendet in …": every place that shows the file. */
export function UsageList({ uses }: { uses: Place[] }) {
  return (
    <Panel title="Verwendet in">
      {uses.length === 0 ? (
        <p>Noch nirgends. Besucher:innen können die Datei nicht abrufen.</p>
      ) : (
        <ul className="stack-tight">
          {uses.map(({ id, field, href, title, place, live }) => (
            <li key={`${id} ${field}`}>
              <a href={href}>{title}</a>
              <span className="block text-sm text-ink-soft">
                {[place, live ? "auf der Website zu sehen" : "nur im Entwurf"].filter(Boolean).join(" – ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
