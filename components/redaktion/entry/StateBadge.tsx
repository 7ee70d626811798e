import { type EntryState, stateKind, stateLine } from "#lib/content/state.ts";

const words = { draft: "Entwurf", live: "Live", changed: "Live, geändert" };
const looks = { draft: "badge badge-off", live: "badge badge-good", changed: "badge badge-changed" };

/** The state in a word, for lists. */
export function StateBadge({ state }: { state: EntryState }) {
  const kind = stateKind(state);
  return <span className={looks[kind]}>{words[kind]}</span>;
}

/** The whole answer to "What is live right now?". */
export function StateLine({ state }: { state: EntryState }) {
  return (
    <p className={`state-line ${looks[stateKind(state)]}`}>
      <span>
        <span className="sr-only">Stand: </span>
        {stateLine(state)}
      </span>
    </p>
  );
}
