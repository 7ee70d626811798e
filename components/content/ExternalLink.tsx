import type { ReactNode } from "react";
import { externalHost } from "#components/content/externalHost.ts";

/** A link to another site; says which one. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const host = externalHost(href);
  return (
    <a className="roomy-link" href={href} rel="noopener">
      {children}
      {host && (
        <>
          {" "}
          <span className="text-[0.9em]">({host})</span>
        </>
      )}
    </a>
  );
}
