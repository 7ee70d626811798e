import { pageLanguages, writtenIn } from "#lib/pages/languages.ts";
import type { PageVersion } from "#lib/pages/schema.ts";
import type { MenuLink } from "#lib/site/menu.ts";

type Props = {
  /** What editors want to stand above every page: Leichte Sprache, Gebärdensprache, Barrierefreiheit. */
  links: MenuLink[];
  versions: PageVersion[];
  /** The address of the page, to mark where the visitor is. */
  path: string;
};

/**
 * Above everything else: the page in other languages, each under its own name, and the ways in for who cannot read or hear
 * it as it is. Where the page itself is there in one of them, that is where the link leads; if not, to the start in it.
 */
export function HelpBar({ links, versions, path }: Props) {
  const named = versions.map(({ path: href, language }) => ({ href, label: pageLanguages[language], language }));
  const others = links.flatMap(({ label, href }) =>
    href === null || named.some((version) => version.label === label) ? [] : [{ label, href, language: undefined }],
  );
  if (named.length + others.length === 0) return null;
  return (
    <nav aria-label="Sprachen und Hilfen" className="border-b border-line bg-surface text-sm print-hidden">
      <ul className="wrap flex flex-wrap gap-x-5 sm:gap-x-4 lg:gap-x-6">
        {[...named, ...others].map(({ label, href, language }, index) => (
          <li className={index === named.length ? "lg:ml-auto" : undefined} key={href}>
            <a
              aria-current={href === path ? "page" : undefined}
              className="inline-flex min-h-9 items-center text-link aria-[current]:font-bold aria-[current]:no-underline sm:min-h-11"
              href={href}
              hrefLang={language && writtenIn(language)}
              lang={language && writtenIn(language)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
