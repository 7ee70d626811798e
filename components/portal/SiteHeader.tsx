import { mainNavigation } from "#components/portal/navigation.ts";
import { Wordmark } from "#components/portal/Wordmark.tsx";

/** @param path the address of the page, to mark where the visitor is. */
export function SiteHeader({ path }: { path: string }) {
  return (
    <header className="bg-sand">
      <div className="wrap relative flex flex-wrap items-center justify-between gap-x-8 py-4">
        <a className="flex min-h-12 items-center gap-3 text-ink no-underline" href="/">
          <Wordmark />
          <span className="sr-only">, zur Startseite</span>
        </a>
        <nav aria-label="Hauptnavigation" className="w-full print-hidden lg:w-auto" id="navigation" tabIndex={-1}>
          <details className="menu">
            <summary className="button button-secondary mt-3 w-full sm:absolute sm:top-4 sm:right-[clamp(1rem,4vw,3.5rem)] sm:mt-0 sm:w-auto">
              Menü
            </summary>
            <ul className="flex flex-col gap-x-1 pt-3 lg:flex-row lg:pt-0">
              {mainNavigation.map(({ href, label }) => (
                <li className="border-b border-line last:border-0 lg:border-0" key={href}>
                  <a
                    aria-current={ariaCurrent(path, href)}
                    className="nav-link flex min-h-12 items-center px-2 font-bold text-ink no-underline xl:px-3"
                    href={href}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      </div>
    </header>
  );
}

function ariaCurrent(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}
