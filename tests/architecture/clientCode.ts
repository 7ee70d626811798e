import { hasDirective, importsOf, isCode, type Rule, type SourceFile } from "./source.ts";

const isPublicStart = /^(app\/\(portal\)|components\/(portal|content))\/(?!.*\.test\.)/;

/** The public half sends no script, so no client component may be reachable from it, however far away. */
export const noClientCodeInPublicHalf: Rule = (files) => {
  const byPath = new Map(files.filter(isCode).map((file) => [file.path, file]));
  return [...byPath.values()]
    .filter((file) => isPublicStart.test(file.path))
    .flatMap((file) =>
      pathsToClient(file, byPath).map((path) => `${path.join(" → ")}: 'use client' in the public half`),
    );
};

function pathsToClient(start: SourceFile, byPath: Map<string, SourceFile>): string[][] {
  const seen = new Set<string>();
  const walk = (file: SourceFile, path: string[]): string[][] => {
    if (seen.has(file.path)) return [];
    seen.add(file.path);
    const here = [...path, file.path];
    if (hasDirective(file, "use client")) return [here];
    return importsOf(file)
      .filter((found) => !found.typeOnly)
      .flatMap(({ target }) => byPath.get(target) ?? [])
      .flatMap((next) => walk(next, here));
  };
  return walk(start, []);
}

/** 'use server' makes every export of a file an address on the internet; that stays in files named for it. */
export const useServerOnlyInActions: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const isActions = /(^|\/)actions\.ts$/.test(file.path);
    const inside = /^\s+["']use server["']/m.test(file.text) && !file.path.startsWith("tests/");
    const onTop = hasDirective(file, "use server");
    if (isActions && !onTop) return [`${file.path}: actions.ts without 'use server'`];
    return !isActions && (onTop || inside) ? [`${file.path}: 'use server' belongs in actions.ts`] : [];
  });
