import { formatDateTime } from "#lib/dates.ts";
import type { Version } from "#lib/history/schema.ts";
import { originOf, statesOf } from "./versionWords.ts";

/** Who wrote a version, when, and what became of it. */
export function VersionFacts({ version }: { version: Version }) {
  const states = statesOf(version);
  return (
    <dl className="facts">
      <dt>Von</dt>
      <dd>{version.createdBy}</dd>
      <dt>Wann</dt>
      <dd>
        {formatDateTime(version.createdAt)}, {originOf(version)}
      </dd>
      <dt>Stand</dt>
      <dd>{states.length > 0 ? states.join(" · ") : "Frühere Fassung, nie live"}</dd>
    </dl>
  );
}
