import { pageLanguages, writtenIn } from "#lib/pages/languages.ts";
import type { PageVersion } from "#lib/pages/schema.ts";

/** The same page in other languages, each under its own name; nothing when there is only this one. */
export function LanguageSwitch({ versions, path }: { versions: PageVersion[]; path: string }) {
  if (versions.length === 0) return null;
  return (
    <nav aria-label="Diese Seite in anderen Sprachen">
      <ul className="flex flex-wrap gap-x-6">
        {versions.map(({ path: href, language }) => (
          <li key={href}>
            <a
              aria-current={href === path ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
              href={href}
              hrefLang={writtenIn(language)}
              lang={writtenIn(language)}
            >
              {pageLanguages[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
