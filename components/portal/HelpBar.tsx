import { LanguageSwitch } from "#components/portal/LanguageSwitch.tsx";
import type { PageVersion } from "#lib/pages/schema.ts";
import type { MenuLink } from "#lib/site/menu.ts";

type Props = {
  /** What editors want to stand above every page: Leichte Sprache, Gebärdensprache, Barrierefreiheit. */
  links: MenuLink[];
  versions: PageVersion[];
  /** The address of the page, to mark where the visitor is. */
  path: string;
};

/** Above everything else: the page in other languages, and the ways in for who cannot read or hear it as it is. */
export function HelpBar({ links, versions, path }: Props) {
  const others = links.filter(({ href }) => href !== null && !versions.some((version) => version.path === href));
  if (others.length === 0 && versions.length === 0) return null;
  return (
    <div className="border-b border-line bg-surface text-sm print-hidden">
      <div className="wrap flex flex-wrap justify-between gap-x-10">
        <LanguageSwitch path={path} versions={versions} />
        {others.length > 0 && (
          <nav aria-label="Hilfen" className="ml-auto">
            <ul className="flex flex-wrap gap-x-6">
              {others.map(({ label, href }) => (
                <li key={`${label} ${href}`}>
                  <a
                    aria-current={href === path ? "page" : undefined}
                    className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
                    href={href ?? undefined}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  );
}
