import { NearbyLink } from "#components/portal/NearbyLink.tsx";
import { UnknownPlace } from "#components/portal/UnknownPlace.tsx";
import { findNamedPlace, similarPlaces } from "#lib/geo/findPlace.ts";
import { type ProjectFilters, projectsHref } from "#lib/projects/filters.ts";
import type { ProjectList } from "#lib/projects/schema.ts";

/** How the question was understood: typing mistakes, words that are nowhere, places. */
export function ProjectNotes({ filters, list }: { filters: ProjectFilters; list: ProjectList }) {
  const { query, near } = filters;
  const named = near ? null : findNamedPlace(query);
  return (
    <>
      {list.meant && list.total > 0 && (
        <p className="mt-3">
          Zu „{query}“ gibt es nichts. Meinten Sie „{list.meant}“? Das haben wir dazu gefunden.
        </p>
      )}
      {list.partly && (
        <p className="mt-3">
          Kein Projekt enthält alle Wörter von „{list.meant ?? query}“. Diese Projekte enthalten einen Teil davon.
        </p>
      )}
      {named && (
        <p className="mt-3">
          <NearbyLink place={named} />
        </p>
      )}
      {near && !list.near && (
        <UnknownPlace
          hrefFor={(place) => `${projectsHref({ ...filters, near: place })}#ergebnis`}
          similar={similarPlaces(near)}
          typed={near}
        />
      )}
      {list.near && (
        <p className="mt-3 text-sm">
          Entfernungen von Ortsmitte zu Ortsmitte. Postleitzahlen:{" "}
          <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap-Mitwirkende</a>
        </p>
      )}
    </>
  );
}
