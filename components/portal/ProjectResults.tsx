import { ActiveFilters } from "#components/portal/ActiveFilters.tsx";
import { NoProjects } from "#components/portal/NoProjects.tsx";
import { ProjectCard } from "#components/portal/ProjectCard.tsx";
import { ProjectFilterForm } from "#components/portal/ProjectFilterForm.tsx";
import { ProjectNotes } from "#components/portal/ProjectNotes.tsx";
import { TakeAlong } from "#components/portal/TakeAlong.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import type { BausteinSummary } from "#lib/bausteine/schema.ts";
import { distributions } from "#lib/openData/catalogue.ts";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";
import { type ProjectFilters, projectMapHref, projectsHref } from "#lib/projects/filters.ts";
import type { ProjectFacets, ProjectList } from "#lib/projects/schema.ts";

interface ProjectResultsProps {
  filters: ProjectFilters;
  list: ProjectList;
  facets: ProjectFacets;
  bausteine: BausteinSummary[];
  /** AGS and number of projects of every Kreis that has some, whatever the filters. */
  places: Map<string, number>;
  /** Hits for the same words in the whole portal. */
  elsewhere: number;
}

/** Filters in the narrow column, the row of houses in the wide one. */
export function ProjectResults({ filters, list, facets, bausteine, places, elsewhere }: ProjectResultsProps) {
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 py-10 lg:grid-cols-[19rem_minmax(0,1fr)]">
      <section aria-labelledby="filter" className="print-hidden">
        <h2 className="mb-5 text-h3" id="filter">
          Suche eingrenzen
        </h2>
        <p className="mb-5 lg:hidden">
          <a className="inline-flex min-h-11 items-center" href="#ergebnis">
            Gleich zu den Ergebnissen: {countWords(list.total)}
          </a>
        </p>
        <ProjectFilterForm bausteine={bausteine} facets={facets} filters={filters} places={places} />
      </section>
      <section aria-labelledby="ergebnis">
        <h2 className="scroll-mt-6 text-h3 outline-none" id="ergebnis" tabIndex={-1}>
          {countWords(list.total)}
        </h2>
        <ProjectNotes filters={filters} list={list} />
        <p className="mt-2 print-hidden">
          {list.total > 0 && (
            <a className="inline-flex min-h-11 items-center" href={projectMapHref(filters)}>
              Auf der Karte zeigen
            </a>
          )}
          {facets.goodPractice > 0 && (
            <a className="ml-6 inline-flex min-h-11 items-center" href="/gute-praxis">
              Beispiele guter Praxis
            </a>
          )}
        </p>
        <ActiveFilters active={activeProjectFilters(filters, list.near)} hrefWithoutAll="/projekte" />
        {list.total === 0 ? (
          <NoProjects elsewhere={elsewhere} filters={filters} places={places} />
        ) : (
          <ul className="mt-7 grid gap-x-8 gap-y-10 md:grid-cols-2">
            {list.projects.map((project) => (
              <ProjectCard distance={project.distance} key={project.slug} project={project} />
            ))}
          </ul>
        )}
        <Pagination
          hrefFor={(page) => `${projectsHref({ ...filters, page })}#ergebnis`}
          label="Seiten der Projektliste"
          page={list.page}
          pages={list.pages}
        />
        {list.total > 0 && (
          <div className="mt-12">
            <TakeAlong links={projectDownloads(filters)} />
          </div>
        )}
      </section>
    </div>
  );
}

/** The same projects as files, and as a feed of what is new among them. */
const projectDownloads = (filters: ProjectFilters) => {
  const query = projectsHref({ ...filters, page: 1 }).slice("/projekte".length);
  return [
    ...distributions.map(({ path, label, hint }) => ({ href: path + query, label: `Liste als ${label}`, hint })),
    { href: `/projekte/atom.xml${query}`, label: "Neues als Feed", hint: "Für Feed-Programme (Atom)" },
    { href: "/daten", label: "Was die Felder bedeuten", hint: "Offene Daten" },
  ];
};

export function countWords(total: number): string {
  if (total === 0) return "Keine Projekte";
  return total === 1 ? "1 Projekt" : `${total} Projekte`;
}
