/** Where municipalities lie. Boundaries: VG250, © GeoBasis-DE / BKG 2017 (Daten verändert). */
import { geoCentroid, geoDistance } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import municipalityTopology from "#lib/geo/municipalities.topo.json" with { type: "json" };

type Municipalities = Topology<{ gemeinden: GeometryCollection<{ name: string }> }>;

function centers(): Map<string, [longitude: number, latitude: number]> {
  const topology = z.custom<Municipalities>((value) => typeof value === "object").parse(municipalityTopology);
  const { features } = feature(topology, topology.objects.gemeinden);
  return new Map(features.map((municipality) => [String(municipality.id), geoCentroid(municipality)]));
}

const centerOf = centers();
const earthRadius = 6371;
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** The middle of a municipality in WGS 84 as [longitude, latitude], to some ten metres; null for an unknown key. */
export function municipalityCenter(ags: string): [longitude: number, latitude: number] | null {
  const center = centerOf.get(ags);
  return center ? [rounded(center[0]), rounded(center[1])] : null;
}

/** Municipalities whose middle is at most so many kilometres from that of this one, itself included. */
export const municipalitiesWithin = (ags: string, kilometres: number): string[] =>
  [...centerOf.keys()].filter((other) => (kilometresBetween(ags, other) ?? Number.POSITIVE_INFINITY) <= kilometres);

/** Kilometres between the middles of two municipalities, as the crow flies; null when one is unknown. */
export function kilometresBetween(one: string, other: string): number | null {
  const [from, to] = [centerOf.get(one), centerOf.get(other)];
  return from && to ? geoDistance(from, to) * earthRadius : null;
}
