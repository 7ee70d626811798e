import { typeOf } from "#lib/content/registry.ts";

/** 0 for types that choose no others, more for those that do: publishing in this order, a row's choices are live before it. */
export function dependencyRank(key: string, above: readonly string[] = []): number {
  const chosen = Object.values(typeOf(key).fields).flatMap(({ input }) =>
    (input.kind === "relation" || input.kind === "relations") && !above.includes(input.to) ? [input.to] : [],
  );
  return Math.max(0, ...chosen.map((to) => 1 + dependencyRank(to, [...above, key])));
}
