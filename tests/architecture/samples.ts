import type { SourceFile } from "./source.ts";

const file = (path: string, text: string): SourceFile => ({ path, text });
const one = (path: string, text: string) => [file(path, text)];
const imports = (path: string, specifier: string) => one(path, `import { x } from "${specifier}";\nx();`);

/** Per rule: small projects that break it. The test ids, casts and so on below are text, not code. */
export const badSamples: Record<string, SourceFile[][]> = {
  importTable: [
    imports("lib/projects/queries.ts", "#components/ui/Button.tsx"),
    imports("components/portal/Card.tsx", "#lib/projects/queries.ts"),
    imports("components/redaktion/Form.tsx", "#lib/content/actions.ts"),
    imports("components/ui/Field.tsx", "#components/portal/Card.tsx"),
    imports("components/portal/Card.tsx", "#lib/db.ts"),
    imports("components/portal/Card.tsx", "#app/redaktion/page.tsx"),
    imports("app/(portal)/page.tsx", "#lib/db.ts"),
    imports("app/(portal)/projekte/page.tsx", "../../../lib/db.ts"),
    imports("app/redaktion/page.tsx", "#lib/users/mutations.ts"),
    imports("app/redaktion/page.tsx", "#lib/content/publish.ts"),
    imports("lib/users/actions.ts", "#lib/db.ts"),
    imports("lib/users/actions.ts", "next/navigation"),
    imports("app/(portal)/page.tsx", "#lib/content/registry.ts"),
    imports("lib/projects/queries.ts", "#lib/content/fields.ts"),
    imports("components/content/RichText.tsx", "#components/redaktion/Editor.tsx"),
    imports("app/(portal)/page.tsx", "#lib/auth/session.ts"),
    imports("lib/projects/schema.ts", "#lib/db.ts"),
    imports("lib/users/policy.ts", "server-only"),
    imports("lib/projects/queries.ts", "#prisma/generated/sqlite/client.ts"),
    imports("tests/factories.ts", "#prisma/generated/sqlite/client.ts"),
    imports("lib/projects/queries.ts", "#tests/factories.ts"),
    imports("lib/geo/municipalities.ts", "../../../shared/data/nrw-kreise.topo.json"),
    imports("lib/geo/municipalities.ts", "#lib/errors"),
    imports("lib/content/save.ts", "./addresses.ts"),
    one("lib/projects/queries.ts", 'export { x } from "#lib/content/fields.ts";'),
    one("lib/projects/queries.ts", 'export const x = await import("#lib/content/fields.ts");'),
  ],
  noClientCodeInPublicHalf: [
    one("components/portal/Menu.tsx", '"use client";\nexport function Menu() {}'),
    [
      file("app/(portal)/page.tsx", 'import { Card } from "#components/portal/Card.tsx";'),
      file("components/portal/Card.tsx", 'import { Button } from "../ui/Button.tsx";\nexport const Card = Button;'),
      file("components/ui/Button.tsx", "'use client';\nexport function Button() {}"),
    ],
  ],
  useServerOnlyInActions: [
    one("lib/users/mutations.ts", '"use server";\nexport async function x() {}'),
    one(
      "app/redaktion/page.tsx",
      'export default function Page() {\n  async function save() {\n    "use server";\n  }\n}',
    ),
    one("lib/users/actions.ts", "export async function x() {}"),
  ],
  fileNames: [
    one("lib/utils.ts", ""),
    one("lib/projects/index.ts", ""),
    one("lib/helpers/date.ts", ""),
    one("components/portal/card.tsx", ""),
    one("lib/projects/Search.ts", ""),
    one("lib/projects/search-text.ts", ""),
  ],
  fileSize: [one("lib/long.ts", "x;\n".repeat(201))],
  exportsAreNamed: [
    one("components/ui/Button.tsx", "export default function Button() {}"),
    one("lib/projects/all.ts", 'export { x } from "./queries.ts";\nexport { y } from "./schema.ts";'),
  ],
  dataFunctionsAuthorise: [
    one("lib/users/queries.ts", "export async function listUsers() { return db.user.findMany(); }"),
    one("lib/users/queries.ts", "export const listUsers = async () => db.user.findMany();"),
    one("lib/users/queries.ts", "export const listUsers = cache(async () => db.user.findMany());"),
    one(
      "lib/users/mutations.ts",
      'export async function remove(id: string) { await db.user.delete(); await requireUser("x"); }',
    ),
    one("lib/projects/mutations.ts", "export async function deletePublishedProject() { await db.project.delete(); }"),
    one("lib/users/queries.ts", 'export { listUsers } from "./reads.ts";'),
  ],
  actorsAreAsked: [
    one(
      "lib/content/restore.ts",
      "export async function restore(actor: Actor, id: string) { return db.entry.update(id); }",
    ),
  ],
  actionsTrustNothing: [
    one("lib/users/actions.ts", '"use server";\nexport async function removeAction(id: string) {}'),
    one("lib/users/actions.ts", '"use server";\nexport async function removeAction(shown: Shown, form: FormData) {}'),
  ],
  environmentInOnePlace: [one("lib/mail/send.ts", "const host = process.env.SMTP_HOST;")],
  noEmptyCatch: [
    one("lib/a.ts", "try { x(); } catch {}"),
    one("lib/a.ts", "try { x(); } catch (error) { /* never mind */ }"),
    one("lib/a.ts", "x().catch(() => {});"),
  ],
  typesAreTrusted: [
    one("lib/a.ts", "const x: any = 1;"),
    one("lib/a.ts", "const x = y as any;"),
    one("lib/a.ts", "const x = y as unknown as Project;"),
  ],
  noTestIds: [
    one("components/ui/Button.tsx", '<button data-testid="x" />;'),
    one("tests/e2e/a.spec.ts", 'page.getByTestId("x");'),
  ],
  publishedTablesHaveOneWriter: [
    one("lib/projects/mutations.ts", "await db.project.update({});"),
    one("lib/site/mutations.ts", "await tx.address.deleteMany({});"),
    one("tests/factories.ts", "await db.event.create({});"),
  ],
  noRawSql: [
    one("lib/site/mutations.ts", "await db.$executeRaw`DELETE FROM Project`;"),
    one("lib/site/mutations.ts", 'await tx.$queryRawUnsafe("DELETE FROM Project");'),
  ],
  onlyTheBridgePublishes: [one("lib/content/save.ts", "await type.publish(tx, id, data);")],
};

/** Looks like the samples above at first glance, and is right. */
export const goodSamples: SourceFile[] = [
  file(
    "app/(portal)/projekte/page.tsx",
    'import { Card } from "#components/portal/Card.tsx";\nimport { listPublished } from "#lib/projects/queries.ts";\nexport default function Page() { return [Card, listPublished]; }',
  ),
  file(
    "components/portal/Card.tsx",
    'import type { Project } from "#lib/projects/schema.ts";\nexport const Card = (x: Project) => x;',
  ),
  file(
    "lib/projects/queries.ts",
    'import type { TypeKey } from "#lib/content/typeKeys.ts";\nimport { db } from "#lib/db.ts";\nexport const listPublished = async (key: TypeKey) => db.project.findMany({ where: { key } });',
  ),
  file(
    "lib/users/mutations.ts",
    'export async function remove(id: string) { const user = await requireUser("users.manage"); await db.user.delete({ where: { id, user } }); }',
  ),
  file(
    "lib/users/actions.ts",
    '"use server";\nimport { remove } from "./mutations.ts";\nexport async function removeAction(form: FormData) { await remove(String(form.get("id"))); }',
  ),
  file(
    "components/redaktion/Editor.tsx",
    '"use client";\nexport function Editor() { try { run(); } catch (error) { report(error); } }',
  ),
  file(
    "lib/content/publish.ts",
    "export async function publish(actor: Actor) { assertMay(actor, 'content.publish'); await type.publish(tx, id, data); }",
  ),
  file(
    "lib/content/types/event.ts",
    "export const event = { withdraw: (tx, id) => tx.event.delete({ where: { id } }) } as const;",
  ),
];
