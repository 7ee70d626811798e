import { describe, expect, it } from "vitest";
import {
  districtName,
  districtOf,
  districts,
  isIndependentTown,
  municipalities,
  municipalityName,
  municipalitySchema,
  regionName,
  regionOf,
  regions,
} from "#lib/geo/municipalities.ts";

describe("municipalities", () => {
  it("knows every municipality, district and region", () => {
    expect([municipalities.length, districts.length, regions.length]).toEqual([396, 53, 5]);
    expect(municipalities.every(({ key }) => districts.some((district) => district.key === districtOf(key)))).toBe(
      true,
    );
    expect(municipalities.every(({ key }) => regions.some((region) => region.key === regionOf(key)))).toBe(true);
  });

  it("names them as people do", () => {
    expect(municipalityName("05978024")).toBe("Lünen");
    expect(districtName(districtOf("05978024"))).toBe("Kreis Unna");
    expect(districtName("05334")).toBe("Städteregion Aachen");
    expect(regionName(regionOf("05978024"))).toBe("Arnsberg");
    expect(isIndependentTown("05911000")).toBe(true);
    expect(isIndependentTown("05334002")).toBe(false);
  });

  it("refuses an unknown key", () => {
    expect(municipalitySchema.safeParse("01001000").success).toBe(false);
  });
});
