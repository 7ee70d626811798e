import type { ReactNode } from "react";
import { HouseMark } from "#components/redaktion/HouseMark.tsx";

/** Pages for people who are not signed in: one thing to do, nothing around it. */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid flex-1 grid-rows-[1fr_auto] bg-sand">
      <main id="inhalt" className="mx-auto flex w-full max-w-[30rem] flex-col justify-center gap-6 px-4 py-10">
        <a href="/" className="flex items-center gap-3 self-start font-display text-ink no-underline hover:underline">
          <HouseMark />
          <span className="leading-tight">Zusammen im Quartier</span>
        </a>
        <div className="rounded border border-line bg-surface p-6 sm:p-10">{children}</div>
        <p>
          <a href="/" className="inline-flex min-h-11 items-center">
            Zur Website
          </a>
        </p>
      </main>
      <div aria-hidden="true" className="roofline text-line" />
    </div>
  );
}
