import { MainMenu } from "#components/portal/MainMenu.tsx";
import { Wordmark } from "#components/portal/Wordmark.tsx";
import type { MenuLink } from "#lib/site/menu.ts";

interface SiteHeaderProps {
  name: string;
  subtitle: string;
  links: MenuLink[];
  /** The address of the page, to mark where the visitor is. */
  path: string;
}

export function SiteHeader({ name, subtitle, links, path }: SiteHeaderProps) {
  return (
    <header className="bg-sand">
      <div className="wrap relative flex flex-wrap items-center justify-between gap-x-8 py-4">
        <a className="flex min-h-12 items-center gap-3 text-ink no-underline" href="/">
          <span className="sr-only">Startseite: </span>
          <Wordmark name={name} subtitle={subtitle} />
        </a>
        <nav aria-label="Hauptnavigation" className="w-full print-hidden lg:w-auto" id="navigation" tabIndex={-1}>
          <details className="menu">
            <summary className="chevron button button-secondary mt-3 w-full sm:absolute sm:top-4 sm:right-[clamp(1rem,4vw,3.5rem)] sm:mt-0 sm:w-auto">
              Menü
            </summary>
            <MainMenu links={links} path={path} />
          </details>
        </nav>
      </div>
    </header>
  );
}
