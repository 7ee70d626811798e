import type { ArrowFunctionExpression, Function as FunctionNode, Statement } from "oxc-parser";
import { type Finding, hasDirective, isCode, parse, type Rule, type SourceFile } from "./source.ts";

type Exported = { name: string; node: FunctionNode | ArrowFunctionExpression };

/** Functions a file exports, declared or assigned to a constant, also inside of `cache(…)`. */
function exportedFunctions(file: SourceFile): Exported[] {
  return parse(file).program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || !node.declaration) return [];
    const { declaration } = node;
    if (declaration.type === "FunctionDeclaration") return [{ name: declaration.id?.name ?? "", node: declaration }];
    if (declaration.type !== "VariableDeclaration") return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const wrapped = init?.type === "CallExpression" ? init.arguments[0] : init;
      const isFunction = wrapped?.type === "ArrowFunctionExpression" || wrapped?.type === "FunctionExpression";
      return isFunction && id.type === "Identifier" ? [{ name: id.name, node: wrapped }] : [];
    });
  });
}

const source = (file: SourceFile, node: { start: number; end: number }) => file.text.slice(node.start, node.end);

function firstStatement({ node }: Exported): Statement | undefined {
  const body = node.body?.type === "BlockStatement" ? node.body.body : [];
  return body.find((statement) => !("directive" in statement && statement.directive));
}

const asks = /^(const [\w{},: ]+ = )?(await )?(requireUser|assertMay)\(/;

function isGuarded(file: SourceFile, found: Exported): boolean {
  const first = firstStatement(found);
  return first !== undefined && asks.test(source(file, first));
}

/** Re-exports and values hide functions from this rule, so a file of reads or writes exports its functions directly. */
const passesOn = (file: SourceFile): Finding[] =>
  parse(file)
    .module.staticExports.flatMap(({ entries }) => entries)
    .filter((entry) => entry.moduleRequest && !entry.isType)
    .map(() => `${file.path}: re-exports from a file of reads or writes`);

const isDataFile = /^lib\/.*(^|\/)(queries|mutations)\.ts$/;

/** Every read and write is for visitors ("Published" in its name) or asks who is asking before anything else. */
export const dataFunctionsAuthorise: Rule = (files) =>
  files
    .filter((file) => isDataFile.test(file.path))
    .flatMap((file) => [
      ...passesOn(file),
      ...exportedFunctions(file)
        .filter(
          (found) => !(found.name.includes("Published") && file.path.endsWith("queries.ts")) && !isGuarded(file, found),
        )
        .map(({ name }) => `${file.path}: ${name} asks for no permission first`),
    ]);

/** The engine and whoever else acts for somebody (first parameter an Actor) asks before anything else. */
export const actorsAreAsked: Rule = (files) =>
  files
    .filter((file) => isCode(file) && file.path.startsWith("lib/") && !file.path.endsWith("/policy.ts"))
    .flatMap((file) =>
      exportedFunctions(file)
        .filter((found) => /^\w+: Actor\b/.test(found.node.params[0] ? source(file, found.node.params[0]) : ""))
        .filter((found) => !isGuarded(file, found))
        .map(({ name }) => `${file.path}: ${name} acts for somebody and does not ask first`),
    );

const fromAnywhere = /: (unknown|FormData|FormState(<.*>)?)$/s;

/** Anybody can call an action with anything, bound values included: only what is read with a schema has a type. */
export const actionsTrustNothing: Rule = (files) =>
  files
    .filter((file) => hasDirective(file, "use server"))
    .flatMap((file) =>
      exportedFunctions(file).flatMap(({ name, node }) =>
        node.params
          .map((param) => source(file, param))
          .filter((param) => !fromAnywhere.test(param))
          .map((param) => `${file.path}: ${name} takes ${param} on trust; take it as unknown and parse it`),
      ),
    );
