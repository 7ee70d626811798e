/** What nobody may overwrite, put live or reach without the right or with old words. */
import type { Hole } from "./hole.ts";

export const writes: Hole[] = [
  {
    hole: "a live entry under the four-eyes rule changes through its files",
    file: "lib/media/claim.ts",
    check: "    await assertNeedsNoReview(tx, id);\n",
    without: "",
    tests: ["fourEyes"],
  },
  {
    hole: "a stale save overwrites what somebody else has written",
    file: "lib/content/revisions.ts",
    check: 'version: version === "newest" ? undefined : version, type, trashedAt: null }',
    without: "type, trashedAt: null }",
    tests: ["publishing", "autosave"],
  },
  {
    hole: "an entry in the trash is written and published",
    file: "lib/content/revisions.ts",
    check: "if (!entry || entry.trashedAt ||",
    without: "if (!entry ||",
    tests: ["trash", "bulk"],
  },
  {
    hole: "a stale change of a file overwrites another",
    file: "lib/media/claim.ts",
    check: "where: { id, version },",
    without: "where: { id },",
    tests: ["mediaVersions"],
  },
  {
    hole: "words that nobody else has approved go live",
    file: "lib/reviews/rule.ts",
    check: "  return anyMayPublish(tx, others);",
    without: "  return others.length >= 0;",
    tests: ["fourEyes"],
  },
  {
    hole: "an approval given by somebody who may no longer publish counts",
    file: "lib/users/able.ts",
    check: "where: { active: true }, select",
    without: "select",
    tests: ["fourEyes"],
  },
  {
    hole: "a bulk action reaches into the trash",
    file: "lib/lists/bulk.ts",
    check: "where: { id: { in: wahl.map(({ id }) => id) }, trashedAt: null },",
    without: "where: { id: { in: wahl.map(({ id }) => id) } },",
    tests: ["bulk"],
  },
  {
    hole: "restoreVersion forgets the permission",
    file: "lib/history/mutations.ts",
    check:
      'function restoreVersion(actor: Actor, target: Target, number: number): Promise<Saved> {\n  assertMay(actor, "content.edit");\n',
    without: "function restoreVersion(actor: Actor, target: Target, number: number): Promise<Saved> {\n",
    tests: ["permissions"],
  },
  {
    hole: "runBulk forgets the permission",
    file: "lib/lists/bulk.ts",
    check:
      "function runBulk(actor: Actor, order: BulkOrder): Promise<RowOutcome[]> {\n  assertMay(actor, bulkWording[order.aktion].permission);\n",
    without: "function runBulk(actor: Actor, order: BulkOrder): Promise<RowOutcome[]> {\n",
    tests: ["permissions"],
  },
  {
    hole: "readSides forgets the permission",
    file: "lib/content/sides.ts",
    check:
      'function readSides(actor: Actor, id: string, base: number, input: Typed): Promise<Sides> {\n  assertMay(actor, "content.edit");\n',
    without: "function readSides(actor: Actor, id: string, base: number, input: Typed): Promise<Sides> {\n",
    tests: ["permissions"],
  },
  {
    hole: "runImport forgets the permission",
    file: "lib/imports/mutations.ts",
    check: 'function runImport(actor: Actor, id: string): Promise<void> {\n  assertMay(actor, "content.edit");\n',
    without: "function runImport(actor: Actor, id: string): Promise<void> {\n",
    tests: ["permissions"],
  },
  {
    hole: "a row of a table overwrites what somebody has written since it was checked",
    file: "lib/imports/takeRow.ts",
    check: 'if (entry.version !== version) throw new Conflict("Changed since the table was checked", entry.version);',
    without: "",
    tests: ["imports", "importUndo"],
  },
];
