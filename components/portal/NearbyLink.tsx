import { municipalityName } from "#lib/geo/municipalities.ts";
import { noProjectFilters, projectsHref } from "#lib/projects/filters.ts";

/** From a place that was typed as a word to the projects around it. `place`: AGS. */
export function NearbyLink({ place }: { place: string }) {
  const name = municipalityName(place);
  return (
    <a
      className="inline-flex min-h-11 items-center font-bold"
      href={`${projectsHref({ ...noProjectFilters, near: name })}#ergebnis`}
    >
      Projekte in der Nähe von {name}
    </a>
  );
}
