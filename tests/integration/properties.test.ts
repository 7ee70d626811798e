/** Nothing confirmed is lost and nothing comes apart, whatever several people do in whatever order. See tests/properties. */
import { test } from "vitest";
import { checkProperties } from "#tests/properties/checkProperties.ts";

test("random lives of entries", () => checkProperties({ runs: 4, length: 40, seed: 20_261_123 }));
