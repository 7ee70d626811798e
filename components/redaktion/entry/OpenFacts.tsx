import type { OpenFact } from "#lib/content/contentType.ts";

/** What visitors would want to know and what nobody has found out yet; each leads to its field. */
export function OpenFacts({ facts }: { facts: OpenFact[] }) {
  if (facts.length === 0) return null;
  return (
    <details className="side-panel">
      <summary>{facts.length === 1 ? "1 offene Angabe" : `${facts.length} offene Angaben`}</summary>
      <ul>
        {facts.map(({ text, field }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </details>
  );
}
