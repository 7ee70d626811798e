/** The project's own source as data, so that every rule is a pure function over it. */
import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type ParseResult, parseSync } from "oxc-parser";

export type SourceFile = { path: string; text: string };

/** What a rule found: where, and what to do about it. */
export type Finding = string;
export type Rule = (files: SourceFile[]) => Finding[];

const root = join(import.meta.dirname, "../..");
const folders = "{app,components,lib,prisma,scripts,tests}";

/** All source files of the project, paths from its root with forward slashes; generated code left out. */
export function readProject(): SourceFile[] {
  return [...globSync([`${folders}/**/*.{ts,tsx,css}`, "*.{ts,tsx,mjs}"], { cwd: root })]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("prisma/generated/") && path !== "next-env.d.ts")
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

const parsed = new Map<string, ParseResult>();

export const isCode = (file: SourceFile) => /\.(ts|tsx|mjs)$/.test(file.path);

/** The syntax tree of a file; throws when it does not parse. */
export function parse(file: SourceFile): ParseResult {
  const key = `${file.path}\n${file.text}`;
  const known = parsed.get(key);
  if (known) return known;
  const result = parseSync(file.path, file.text);
  if (result.errors.length > 0) throw new Error(`${file.path}: ${result.errors[0]?.message}`);
  parsed.set(key, result);
  return result;
}

/** `target` is a path from the root, or "npm:" and the name of a package. */
export type Import = { specifier: string; target: string; typeOnly: boolean };

/** Everything a file takes from another one: imports, re-exports and dynamic imports. */
export function importsOf(file: SourceFile): Import[] {
  const { staticImports, staticExports, dynamicImports } = parse(file).module;
  const imported = staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const exported = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    );
  const dynamic = dynamicImports
    .map(({ moduleRequest }) => file.text.slice(moduleRequest.start, moduleRequest.end))
    .filter((request) => /^["']/.test(request))
    .map((request) => ({ specifier: request.slice(1, -1), typeOnly: false }));
  return [...imported, ...exported, ...dynamic].map((found) => ({
    ...found,
    target: targetOf(file.path, found.specifier),
  }));
}

function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : `npm:${specifier}`;
}

/** The directive a file starts with, such as "use client". */
export function hasDirective(file: SourceFile, directive: string): boolean {
  return isCode(file) && parse(file).program.body.some((node) => "directive" in node && node.directive === directive);
}
