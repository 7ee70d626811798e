import { z } from "zod";
import districtNames from "#lib/geo/districts.json" with { type: "json" };
import municipalityNames from "#lib/geo/municipalities.json" with { type: "json" };

/**
 * Municipalities (AGS, 8 digits), districts (5 digits) and government regions (the third digit) of North
 * Rhine-Westphalia. Names from VG250, © GeoBasis-DE / BKG 2017 (Daten verändert): the credit belongs on the Impressum.
 */
export interface Place {
  /** AGS: 8 digits for a municipality, 5 for a district, 1 for a region. */
  key: string;
  name: string;
}

const byName = (a: Place, b: Place) => a.name.localeCompare(b.name, "de");
const districtByAgs = new Map(Object.entries(districtNames));
const municipalityByAgs = new Map(Object.entries(municipalityNames));
const places = (names: Map<string, string>): Place[] => [...names].map(([key, name]) => ({ key, name })).sort(byName);

const regionByDigit = new Map([
  ["9", "Arnsberg"],
  ["7", "Detmold"],
  ["1", "Düsseldorf"],
  ["3", "Köln"],
  ["5", "Münster"],
]);

export const regions: Place[] = places(regionByDigit);
export const districts: Place[] = places(districtByAgs);
export const municipalities: Place[] = places(municipalityByAgs);

/** AGS of a municipality of North Rhine-Westphalia. */
export const municipalitySchema = z
  .string()
  .refine((ags) => municipalityByAgs.has(ags), "Bitte eine Gemeinde auswählen.");

export function isDistrict(ags: string): boolean {
  return districtByAgs.has(ags);
}

export function isRegion(digit: string): boolean {
  return regionByDigit.has(digit);
}

/** Name of a municipality; its AGS where it is unknown. */
export function municipalityName(ags: string): string {
  return municipalityByAgs.get(ags) ?? ags;
}

/** AGS (5 digits) of the district a municipality lies in. */
export function districtOf(ags: string): string {
  return ags.slice(0, 5);
}

/** "Kreis Unna", "Städteregion Aachen", "Bochum". Takes the AGS of a district. */
export function districtName(ags: string): string {
  return districtByAgs.get(ags) ?? ags;
}

/** Key of the Regierungsbezirk of a municipality or district: the third digit. */
export function regionOf(ags: string): string {
  return ags.charAt(2);
}

export function regionName(digit: string): string {
  return regionByDigit.get(digit) ?? digit;
}

/** A town that is its own district: its name need not be said twice. */
export function isIndependentTown(ags: string): boolean {
  return municipalityName(ags) === districtName(districtOf(ags));
}
