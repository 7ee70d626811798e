/** Who may call what: every exported function of the data layer that is told who asks, tried with each role. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NotAllowed } from "#lib/errors.ts";
import { accessMatrix } from "#tests/accessMatrix.ts";

/** From the least to the most; "nobody" is an account whose role this version does not know. */
const roles = ["nobody", "reader", "editor", "admin"];

/** Enough for a function to get as far as asking who may. */
const input = { aktion: "veroeffentlichen", wahl: [] };

/** Parameters of a function as written, without those inside brackets. */
function parametersOf(source: string, name: string): string[] {
  const start = source.search(new RegExp(`export (async )?function ${name}\\b`));
  const parameters = [""];
  let depth = 0;
  for (const sign of source.slice(source.indexOf("(", start))) {
    if ("({[<".includes(sign)) depth += 1;
    if (")}]>".includes(sign)) depth -= 1;
    if (depth === 0) break;
    if (sign === "," && depth === 1) parameters.push("");
    else parameters[parameters.length - 1] += sign;
  }
  return parameters;
}

/** Where an exported function takes the one who asks; only those that check it themselves. */
function guardedFunctions(file: string): { name: string; position: number }[] {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(/^export (?:async )?function (\w+)[\s\S]*?^}/gm)]
    .filter(([body]) => body.includes("assertMay("))
    .map(([, name = ""]) => {
      const position = parametersOf(source, name).findIndex((parameter) => /: (Actor|SignedIn)\b/.test(parameter));
      return { name, position };
    })
    .filter(({ position }) => position >= 0);
}

/** The least role that is not refused. What a call without sensible input runs into afterwards does not matter here. */
async function leastRole(call: (actor: object) => unknown): Promise<string> {
  for (const role of roles) {
    const outcome = await Promise.resolve()
      .then(() => call({ userId: "somebody", name: "Somebody", role }))
      .catch((error: unknown) => error);
    if (!(outcome instanceof NotAllowed)) return role;
  }
  return "none";
}

test("the access matrix is what is written down", async () => {
  const found: Record<string, string[]> = {};
  for (const file of globSync("lib/**/*.ts").sort()) {
    if (/actions\.ts$|\.test\.ts$|users\/policy\.ts$/.test(file)) continue;
    for (const { name, position } of guardedFunctions(file)) {
      const module: Record<string, unknown> = await import(`../../${file}`);
      const called = module[name];
      if (typeof called !== "function") throw new Error(`${name} is no function`);
      const before = Array.from({ length: position }, () => undefined);
      const role = await leastRole((actor) => Reflect.apply(called, undefined, [...before, actor, input, input]));
      found[role] = [...(found[role] ?? []), `${file} ${name}`];
    }
  }
  const sorted = (matrix: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(matrix).map(([role, names]) => [role, names.toSorted()]));
  expect(sorted(found)).toEqual(sorted(accessMatrix));
});
