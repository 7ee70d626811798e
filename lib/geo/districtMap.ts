/**
 * The Kreise of North Rhine-Westphalia as shapes to draw. Boundaries: VG250, © GeoBasis-DE / BKG 2017 (Daten verändert);
 * the credit belongs beside every map.
 */
import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import districtTopology from "#lib/geo/districts.topo.json" with { type: "json" };
import { districtName } from "#lib/geo/municipalities.ts";

type Districts = Topology<{ kreise: GeometryCollection<{ name: string }> }>;

export interface DistrictShape {
  /** AGS, 5 digits. */
  key: string;
  name: string;
  /** Outline in the units of `mapSize`, as the attribute "d" of an SVG path. */
  outline: string;
  /** A point inside, for a label. */
  center: [x: number, y: number];
}

/** Width and height of the drawing, in its own units. */
export const mapSize = { width: 800, height: 787 };

/** Share of the points of the boundaries that is drawn: more would not be seen, but every visitor would load it. */
const keptPoints = 0.35;

function draw(): DistrictShape[] {
  const exact = presimplify(z.custom<Districts>((value) => typeof value === "object").parse(districtTopology));
  const topology = simplify(exact, quantile(exact, keptPoints));
  const collection = feature(topology, topology.objects.kreise);
  const projection = geoMercator().fitExtent(
    [
      [4, 4],
      [mapSize.width - 4, mapSize.height - 4],
    ],
    collection,
  );
  const path = geoPath(projection).digits(0);
  return collection.features.map((district) => {
    const key = String(district.id);
    return { key, name: districtName(key), outline: path(district) ?? "", center: path.centroid(district) };
  });
}

/** All Kreise in the order of their names. */
export const districtShapes: DistrictShape[] = draw().sort((a, b) => a.name.localeCompare(b.name, "de"));
