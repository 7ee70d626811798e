import type { Creatable } from "#lib/overview/schema.ts";

/** The way to a new entry of any kind. */
export function CreateMenu({ kinds }: { kinds: Creatable[] }) {
  return (
    <details className="create-menu">
      <summary className="button">Neu anlegen</summary>
      <ul>
        {kinds.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
