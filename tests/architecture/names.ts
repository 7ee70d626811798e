import { posix } from "node:path";
import { isCode, parse, type Rule } from "./source.ts";

const vague = /^(utils?|helpers?|misc|common|shared|index|stuff|tools)$/i;
const nextFiles =
  /^(page|layout|template|default|loading|error|global-error|not-found|route|sitemap|robots|manifest|icon|apple-icon|opengraph-image)$/;
const rootFiles = /^(proxy|instrumentation|[a-z]+\.config)$/;

function allowed(path: string, name: string): boolean {
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return /\.tsx$|\.test\.ts$/.test(path) && /^(app|components)\//.test(path);
  if (path.startsWith("app/") && nextFiles.test(name)) return true;
  if (!path.includes("/") && rootFiles.test(name)) return true;
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !(path.endsWith(".tsx") && path.startsWith("components/"));
}

/** Components PascalCase.tsx, everything else camelCase.ts, Next's own names under app/, and no vague names. */
export const fileNames: Rule = (files) =>
  files.flatMap(({ path }) => {
    const name = posix.basename(path).replace(/(\.(test|spec|setup|d))?\.[a-z]+$/, "");
    const folder = path.split("/").find((part) => vague.test(part));
    if (folder || vague.test(name)) return [`${path}: say what it does instead of "${folder ?? name}"`];
    return allowed(path, name) ? [] : [`${path}: neither PascalCase.tsx nor camelCase.ts`];
  });

const maxLines = 200;

/** A file of more than 200 lines does more than one thing. */
export const fileSize: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > maxLines ? [`${path}: ${lines} lines, at most ${maxLines}`] : [];
  });

const needsDefault =
  /^app\/(.*\/)?[a-z-]+\.tsx?$|^[a-z]+\.config\.(ts|mjs)$|^lib\/pageCache\/handler\.ts$|^tests\/setup\//;

/** Named exports, except where Next or a tool wants a default; and no file that only passes things on. */
export const exportsAreNamed: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const { staticExports } = parse(file).module;
    const entries = staticExports.flatMap((found) => found.entries);
    const findings = [];
    if (!needsDefault.test(file.path) && entries.some((entry) => entry.exportName.kind === "Default")) {
      findings.push(`${file.path}: default export`);
    }
    const onlyPasses = parse(file).program.body.every(
      (node) => /^Export(All|Named)/.test(node.type) && "source" in node && node.source,
    );
    if (entries.length > 0 && onlyPasses) findings.push(`${file.path}: barrel file`);
    return findings;
  });
