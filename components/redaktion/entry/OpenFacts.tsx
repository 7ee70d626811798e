/** What visitors would want to know and what nobody has found out yet. */
export function OpenFacts({ facts }: { facts: string[] }) {
  if (facts.length === 0) return null;
  return (
    <details className="side-panel">
      <summary>{facts.length === 1 ? "1 offene Angabe" : `${facts.length} offene Angaben`}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  );
}
