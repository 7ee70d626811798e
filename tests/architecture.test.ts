/** The import rules and house rules of ARCHITECTURE.md, and for each of them a proof that it bites. */
import { describe, expect, test } from "vitest";
import { actionsTrustNothing, actorsAreAsked, dataFunctionsAuthorise } from "#tests/architecture/authorisation.ts";
import { noClientCodeInPublicHalf, useServerOnlyInActions } from "#tests/architecture/clientCode.ts";
import * as hygiene from "#tests/architecture/hygiene.ts";
import { importTable } from "#tests/architecture/imports.ts";
import { exportsAreNamed, fileNames, fileSize } from "#tests/architecture/names.ts";
import { badSamples, goodSamples } from "#tests/architecture/samples.ts";
import { type Rule, readProject } from "#tests/architecture/source.ts";
import { leaks } from "#tests/holes/leaks.ts";
import { writes } from "#tests/holes/writes.ts";

const rules: Record<string, Rule> = {
  importTable,
  noClientCodeInPublicHalf,
  useServerOnlyInActions,
  fileNames,
  fileSize,
  exportsAreNamed,
  dataFunctionsAuthorise,
  actorsAreAsked,
  actionsTrustNothing,
  ...hygiene,
};

const project = readProject();

describe.each(Object.entries(rules))("%s", (name, rule) => {
  test("holds in the project", () => {
    expect(rule(project)).toEqual([]);
  });

  test("bites", () => {
    const samples = badSamples[name] ?? [];
    expect(samples.length).toBeGreaterThan(0);
    for (const files of samples) expect(rule(files), JSON.stringify(files)).not.toEqual([]);
  });

  test("leaves good code alone", () => {
    expect(rule(goodSamples)).toEqual([]);
  });
});

test("the rules see the whole project", () => {
  const folders = new Set(project.map((file) => file.path.split("/")[0]));
  expect([...folders]).toEqual(expect.arrayContaining(["app", "lib", "prisma", "tests"]));
});

test("every check that `npm run test:holes` takes out is still there, once", () => {
  const texts = new Map(project.map((file) => [file.path, file.text]));
  const gone = [...leaks, ...writes].filter(({ file, check }) => texts.get(file)?.split(check).length !== 2);
  expect(gone.map(({ hole }) => hole)).toEqual([]);
});
