import { ExternalLink } from "#components/content/ExternalLink.tsx";
import type { PageFact } from "#lib/pages/schema.ts";

/** Figures with their sources, large. */
export function PageFacts({ facts, className = "space-y-8" }: { facts: PageFact[]; className?: string }) {
  if (facts.length === 0) return null;
  return (
    <dl className={className}>
      {facts.map(({ value, label, source, url }) => (
        <div className="flex flex-col border-t-2 border-ink pt-3" key={`${value} ${label}`}>
          <dt>{label}</dt>
          <dd className="order-first font-display text-h2 text-brick-text hyphens-none">{value}</dd>
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
