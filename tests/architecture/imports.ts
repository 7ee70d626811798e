import { type Finding, importsOf, isCode, type Rule, type SourceFile } from "./source.ts";

type Ban = { from: RegExp; to: RegExp; except?: RegExp; typesAllowed?: boolean; why: string };

const domains =
  "projects|events|films|publications|contacts|carriers|bausteine|pages|terms|site|feeds|openData|search|geo|richText";
const isPublicHalf = new RegExp(`^(app/\\(portal\\)/|components/(portal|content)/|lib/(${domains})/)`);
const isTest = /^tests\/|\.test\.tsx?$/;
/** Where the editing half writes. */
const isWrite = /(^|\/)mutations\.ts$|^lib\/(content\/(save|publish)|settings\/change)\.ts$/;
const isDatabase = /^(lib\/(db|databaseAdapter|isolatedSqlite)\.ts|prisma\/.*)$/;

const bans: Ban[] = [
  { from: /^lib\//, to: /^(app|components)\//, why: "lib knows nothing of pages and components" },
  {
    from: /^components\//,
    to: /(^|\/)(queries|actions)\.ts$/,
    why: "components get their data and actions from the page",
  },
  { from: /^components\//, to: isDatabase, why: "components get their data from the page" },
  { from: /^components\//, to: isWrite, why: "components get their actions from the page" },
  { from: /^components\//, to: /^app\//, why: "pages use components, not the other way round" },
  {
    from: /^components\/ui\//,
    to: /^components\/(?!ui\/)|^lib\/[^/]+\//,
    typesAllowed: true,
    why: "components/ui has looks only",
  },
  { from: /^(app\/|proxy\.ts)/, to: isDatabase, why: "pages read through queries.ts and write through actions.ts" },
  { from: /^app\//, to: isWrite, except: /\/actions\.ts$/, why: "pages write through actions.ts" },
  { from: /\/actions\.ts$/, to: isDatabase, why: "actions write through mutations, which authorise" },
  { from: /\/actions\.ts$/, to: /^npm:next\/navigation$/, why: "actions lead on with lib/goOn.ts" },
  {
    from: isPublicHalf,
    to: /^lib\/content\//,
    typesAllowed: true,
    why: "the public half must not know the editing half",
  },
  {
    from: isPublicHalf,
    to: /^(app\/redaktion|components\/redaktion|lib\/(auth|users|audit))\//,
    why: "the public half must not know the editing half",
  },
  {
    from: /\/(schema|policy)\.ts$/,
    to: /^(lib\/(db|env)\.ts|npm:server-only|prisma\/.*)$/,
    why: "schema.ts and policy.ts are pure",
  },
  { from: /./, to: /^prisma\/generated\//, except: /^lib\/db\.ts$/, why: "only lib/db.ts knows the generated clients" },
  {
    from: /./,
    to: /^tests\//,
    except: /^tests\/|\.test\.tsx?$|^playwright\.config\.ts$/,
    why: "tests are not part of the portal",
  },
  { from: /./, to: /(^|\/)\.\.\//, why: "nothing outside the project, such as ../shared" },
  {
    from: /./,
    to: /^(app|components|lib|prisma|tests|scripts)\/(?!.*\.(tsx?|json|css)$)/,
    why: "imports name their extension",
  },
  {
    from: /./,
    to: /^lib\/content\/addresses\.ts$/,
    except: /^lib\/content\/publish\.ts$/,
    why: "only publish.ts moves addresses",
  },
];

/** The table "Who may import whom". Tests may look everywhere except into the generated clients. */
export const importTable: Rule = (files) =>
  files.filter(isCode).flatMap((file) => importsOf(file).flatMap(judge(file)));

const judge =
  (file: SourceFile) =>
  ({ target, specifier, typeOnly }: ReturnType<typeof importsOf>[number]): Finding[] =>
    bans
      .filter((ban) => ban.from.test(file.path) && ban.to.test(target) && !ban.except?.test(file.path))
      .filter((ban) => !(ban.typesAllowed && typeOnly))
      .filter((ban) => !isTest.test(file.path) || ban.from.source === ".")
      .map((ban) => `${file.path} imports ${specifier}: ${ban.why}`);
