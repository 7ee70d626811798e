import { ProjectSearch } from "#components/portal/ProjectSearch.tsx";
import { StreetScene } from "#components/portal/scene/StreetScene.tsx";
import type { PageView } from "#lib/pages/schema.ts";

const ways = [
  { href: "/projekte", label: "Projekte in Ihrer Nähe" },
  { href: "/programm", label: "Was das Programm will" },
  { href: "/kontakt", label: "Wen Sie fragen können" },
];

/** What this is and where to go, in one screen: name, one sentence, search, three signs on the pavement. */
export function Hero({ page }: { page: PageView }) {
  return (
    <div className="hero">
      <div className="wrap hero-text">
        <h1 className="max-w-[7em] text-hero tracking-[-0.025em] hyphens-none">{page.title}</h1>
        {page.lead && <p className="hero-lead mt-6">{page.lead}</p>}
        <div className="mt-7">
          <ProjectSearch />
        </div>
      </div>
      <StreetScene className="hero-scene" />
      <nav aria-label="Wege ins Portal" className="pavement">
        <ul className="wrap flex flex-col gap-4 pt-5 pb-6 sm:flex-row lg:pt-0 sm:flex-wrap">
          {ways.map(({ href, label }) => (
            <li key={href}>
              <a className="street-sign w-full" href={href}>
                {label}
                <span aria-hidden="true" className="ml-auto">
                  →
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
