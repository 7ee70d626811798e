import { Visitor } from "oxc-parser";
import { type Finding, isCode, parse, type Rule, type SourceFile } from "./source.ts";

const source = (file: SourceFile, node: { start: number; end: number }) => file.text.slice(node.start, node.end);

/** Runs once per code file with a function to report; paths of tests included. */
const eachFile =
  (find: (file: SourceFile, report: (message: string) => void) => ConstructorParameters<typeof Visitor>[0]): Rule =>
  (files) =>
    files.filter(isCode).flatMap((file) => {
      const findings: Finding[] = [];
      new Visitor(find(file, (message) => findings.push(`${file.path}: ${message}`))).visit(parse(file).program);
      return findings;
    });

const readsEnvironment =
  /^(lib\/env\.ts|instrumentation\.ts|prisma\.config\.ts|playwright\.config\.ts|vitest\.config\.ts|scripts\/|tests\/)/;

/** Settings are read and checked in one place; scripts and tests start processes and so hand the environment on. */
export const environmentInOnePlace: Rule = eachFile((file, report) => ({
  MemberExpression({ object, property }) {
    const isEnv =
      object.type === "Identifier" &&
      object.name === "process" &&
      property.type === "Identifier" &&
      property.name === "env";
    if (isEnv && !readsEnvironment.test(file.path)) report("reads process.env; use lib/env.ts");
  },
}));

/** An error nobody hears of. A comment alone is no handling. */
export const noEmptyCatch: Rule = eachFile((_, report) => ({
  CatchClause: ({ body }) => {
    if (body.body.length === 0) report("empty catch");
  },
  CallExpression({ callee, arguments: [handler] }) {
    const isCatch =
      callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "catch";
    const swallows =
      handler?.type === "ArrowFunctionExpression" &&
      handler.body?.type === "BlockStatement" &&
      handler.body.body.length === 0;
    if (isCatch && swallows) report("empty catch");
  },
}));

/** Casts that stand where the compiler cannot know; each has its reason beside it. */
const knowsBetter = /^lib\/(db|content\/(contentType|fields))\.ts$/;

/** Inside the portal types are trusted, so nothing may lie about them. */
export const typesAreTrusted: Rule = eachFile((file, report) => ({
  TSAnyKeyword: () => report("any"),
  TSAsExpression({ typeAnnotation }) {
    const isConst = typeAnnotation.type === "TSTypeReference" && source(file, typeAnnotation) === "const";
    const isGlobalSlot = /globalThis as \{/.test(file.text.slice(typeAnnotation.start - 14, typeAnnotation.end));
    if (!isConst && !isGlobalSlot && !knowsBetter.test(file.path)) report("cast with as");
  },
}));

/** If an element is hard to find by role and name, the component wants fixing. */
export const noTestIds: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !file.path.startsWith("tests/architecture"))
    .filter((file) => /data-test-?id|getByTestId/i.test(file.text))
    .map((file) => `${file.path}: test id`);

const published = new Set([
  "page",
  "baustein",
  "carrier",
  "project",
  "event",
  "film",
  "publication",
  "contact",
  "term",
  "address",
]);
const writes = /^(create|update|upsert|delete)/;
const mayWrite = /^lib\/content\/(publish\.ts|addresses\.ts|types\/\w+\.ts)$/;

/** The published tables have one writer, so that nothing unpublished can ever stand in them. */
export const publishedTablesHaveOneWriter: Rule = eachFile((file, report) => ({
  CallExpression({ callee }) {
    if (mayWrite.test(file.path) || callee.type !== "MemberExpression") return;
    const { object, property } = callee;
    if (property.type !== "Identifier") return;
    if (object.type !== "MemberExpression" || object.property.type !== "Identifier" || !writes.test(property.name))
      return;
    if (published.has(object.property.name)) report(`writes the published table ${object.property.name}`);
  },
}));

/** Raw SQL could write anything; no rule above would see it. */
export const noRawSql: Rule = eachFile((file, report) => ({
  MemberExpression({ property }) {
    const isRaw = property.type === "Identifier" && /^\$(execute|query)Raw/.test(property.name);
    if (isRaw && !file.path.startsWith("tests/")) report(`${source(file, property)} hides what it writes`);
  },
}));

/** `type.publish(tx, …)` and `type.withdraw(tx, …)` are the arms of publish.ts alone. */
export const onlyTheBridgePublishes: Rule = eachFile((file, report) => ({
  CallExpression({ callee, arguments: [first] }) {
    if (file.path === "lib/content/publish.ts" || callee.type !== "MemberExpression") return;
    const isArm = callee.property.type === "Identifier" && /^(publish|withdraw)$/.test(callee.property.name);
    if (isArm && first?.type === "Identifier" && first.name === "tx") report("publishes beside lib/content/publish.ts");
  },
}));
