import { type DistrictShape, districtShapes, mapSize } from "#lib/geo/districtMap.ts";
import { type ProjectFilters, projectsHref } from "#lib/projects/filters.ts";

interface DistrictMapProps {
  filters: ProjectFilters;
  /** AGS and number of projects of every Kreis that has some with these filters. */
  counts: Map<string, number>;
  /** Most projects of any Kreis without filters: the shades mean the same whatever is filtered. */
  most: number;
}

/** Four shades between few and many projects. */
const shadeOf = (count: number, most: number) => (count === 0 ? 0 : Math.ceil((4 * count) / most));

/** The Kreise, in stronger colour the more projects they have. Each of those leads to its projects; the table says the same in words. */
export function DistrictMap({ filters, counts, most }: DistrictMapProps) {
  const withProjects = districtShapes.filter(({ key }) => counts.has(key));
  return (
    <figure>
      <a className="sr-only focus:not-sr-only" href="#tabelle">
        Karte überspringen, zur Tabelle
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with links in it is a group, not a fieldset */}
      <svg
        aria-label="Karte der Kreise in Nordrhein-Westfalen"
        className="district-map"
        role="group"
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      >
        <g>
          {districtShapes
            .filter(({ key }) => !counts.has(key))
            .map(({ key, outline }) => (
              <path className="shade-0" d={outline} key={key} />
            ))}
        </g>
        {withProjects.map((shape) => (
          <District
            chosen={filters.district === shape.key}
            count={counts.get(shape.key) ?? 0}
            href={`${projectsHref({ ...filters, district: shape.key, page: 1 })}#ergebnis`}
            key={shape.key}
            shade={shadeOf(counts.get(shape.key) ?? 0, most)}
            shape={shape}
          />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of numbers takes no focus; the links say them */}
        <g aria-hidden="true">
          {withProjects.map(({ key, center: [x, y] }) => (
            <text key={key} x={x} y={y}>
              {counts.get(key)}
            </text>
          ))}
        </g>
      </svg>
      <figcaption className="mt-2 text-sm text-ink-soft">
        Je kräftiger die Farbe, desto mehr Projekte. Grenzen: © GeoBasis-DE / BKG 2017 (Daten verändert)
      </figcaption>
    </figure>
  );
}

interface DistrictProps {
  shape: DistrictShape;
  count: number;
  shade: number;
  href: string;
  chosen: boolean;
}

function District({ shape, count, shade, href, chosen }: DistrictProps) {
  const words = `${shape.name}: ${count} ${count === 1 ? "Projekt" : "Projekte"}`;
  return (
    <a aria-current={chosen ? "true" : undefined} aria-label={words} href={href}>
      <title>{words}</title>
      <path className={`shade-${shade}`} d={shape.outline} />
    </a>
  );
}
