/** The same for longer and with another beginning each time; a failure names its seed. */
import { test } from "vitest";
import { checkProperties } from "#tests/properties/checkProperties.ts";

test("many long random lives of entries", () =>
  checkProperties({ runs: 100, length: 100, seed: Date.now() % 2 ** 31 }));
