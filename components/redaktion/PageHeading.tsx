import type { ReactNode } from "react";

type Props = {
  title: string;
  lead?: ReactNode /** Leads one level up. */;
  back?: { href: string; label: string };
  children?: ReactNode;
};

/** Heading of a page of the editing area; the children are what can be done there. */
export function PageHeading({ title, lead, back, children }: Props) {
  return (
    <header className="flex flex-col gap-3">
      {back && (
        <a href={back.href} className="inline-flex min-h-11 items-center self-start">
          <span aria-hidden="true">←&nbsp;</span>
          {back.label}
        </a>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="min-w-0 text-h2 wrap-anywhere">{title}</h1>
        {children}
      </div>
      {lead && <p className="max-w-[65ch] text-lg text-ink-soft">{lead}</p>}
    </header>
  );
}
