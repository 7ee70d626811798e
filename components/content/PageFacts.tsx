import { ExternalLink } from "#components/content/ExternalLink.tsx";
import type { PageFact } from "#lib/pages/schema.ts";

/** Figures with their sources, large. */
export function PageFacts({ facts }: { facts: PageFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="space-y-7">
      {facts.map(({ value, label, source, url }) => (
        <div className="border-t-2 border-ink pt-3" key={`${value} ${label}`}>
          <dt className="float-none flex flex-col-reverse">
            <span>{label}</span>
            <span className="font-display text-h2 text-brick-text">{value}</span>
          </dt>
          {source && (
            <dd className="mt-1 text-sm text-ink-soft">
              Quelle: {url ? <ExternalLink href={url}>{source}</ExternalLink> : source}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
