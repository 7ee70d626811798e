import type { ReactNode } from "react";

export interface Fact {
  term: string;
  /** Null or "" leaves the fact out. */
  value: ReactNode;
}

/** Facts in two columns; what is unknown is left out. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="border-t-2 border-ink">
      {facts
        .filter(({ value }) => value !== null && value !== "")
        .map(({ term, value }) => (
          <div className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(9rem,1fr)_2fr]" key={term}>
            <dt className="text-sm leading-[1.8] text-ink-soft">{term}</dt>
            <dd className="font-bold wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
