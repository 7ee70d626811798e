"use client";

import { usePathname } from "next/navigation";

/** `news` counts what waits there. */
type NavigationLink = { href: string; label: string; news?: number };

export type NavigationGroup = { label: string | null; links: NavigationLink[] };

/** Main navigation of the editing area. Plain links: unsaved work is noticed, and nothing is loaded in advance. */
export function MainNavigation({ groups }: { groups: NavigationGroup[] }) {
  const path = usePathname();
  const isHere = (href: string) => (href === "/redaktion" || href === "/" ? path === href : path.startsWith(href));
  return (
    <nav id="navigation" tabIndex={-1} aria-label="Hauptnavigation" className="shell-nav">
      <details className="menu">
        <summary className="button button-secondary">Menü</summary>
        {groups.map(({ label, links }) => (
          <div key={label} className="shell-nav-group">
            {label && <h2 className="text-sm text-ink-soft">{label}</h2>}
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={isHere(link.href) ? "page" : undefined}>
                    {link.label}
                    {link.news ? (
                      <span>
                        {" "}
                        ({link.news}
                        <span className="sr-only"> neu</span>)
                      </span>
                    ) : null}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}
