import { expect, test } from "vitest";
import { settingsInputSchema } from "./schema.ts";

const banner = (from: string) => ({ text: "Achtung", kind: "info", linkLabel: "", linkTarget: "", from, until: "" });
const refusal = (from: string) =>
  settingsInputSchema.shape.banner.safeParse(banner(from)).error?.issues.map(({ message }) => message);

test("a banner begins at a time that clocks show", () => {
  expect(refusal("2027-03-28T03:00:00")).toBeUndefined();
  expect(refusal("")).toBeUndefined();
  expect(refusal("2027-03-28T02:30")).toEqual([expect.stringContaining("Die Uhren werden vorgestellt.")]);
  expect(refusal("morgen")).toEqual([expect.stringContaining("Das ist kein Zeitpunkt.")]);
});
