import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  /** Where all of it is. */
  more?: { href: string; label: string };
  children: ReactNode;
}

/** A headed part of the start page with the way to all of it. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <section>
      <div className="mb-7 flex flex-col items-start gap-x-8 gap-y-1 sm:flex-row sm:items-baseline sm:justify-between">
        <h2 className="text-h2">{title}</h2>
        {more && (
          <a className="inline-flex min-h-11 items-center font-bold" href={more.href}>
            {more.label}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
