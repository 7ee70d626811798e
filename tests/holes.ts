/**
 * The holes that hit other systems (and the rules that keep our editors from losing work), each with the one line that
 * closes it here and the tests that must fail without it. `npm run test:holes` takes every line out in turn.
 */
export type Hole = {
  hole: string;
  file: string;
  /** The line that closes it, as it stands in the file, once. */
  check: string;
  /** What stands there when somebody has forgotten it. */
  without: string;
  /** Names of integration tests, of which one must notice. */
  tests: string[];
};

export const holes: Hole[] = [
  {
    hole: "a guest's link that has ended still opens the draft",
    file: "lib/previewLinks/visit.ts",
    check: "const good = () => ({ revokedAt: null, expiresAt: { gt: new Date() }, entry: { trashedAt: null } });",
    without: "const good = () => ({ revokedAt: null, entry: { trashedAt: null } });",
    tests: ["previewLinks"],
  },
  {
    hole: "a guest's link that was revoked still opens the draft",
    file: "lib/previewLinks/visit.ts",
    check: "const good = () => ({ revokedAt: null, expiresAt",
    without: "const good = () => ({ expiresAt",
    tests: ["previewLinks"],
  },
  {
    hole: "a preview shows guests the drafts of other entries",
    file: "lib/previewLinks/visit.ts",
    check: 'previewWords(guest, type, words, "published")',
    without: 'previewWords(guest, type, words, "drafts")',
    tests: ["previewLinks"],
  },
  {
    hole: "a file that only a draft shows is served to everybody",
    file: "lib/media/served.ts",
    check: "where: { id, ...(await isPublic(db, id)) }, select });",
    without: "where: { id }, select });",
    tests: ["mediaServing"],
  },
  {
    hole: "the server visits addresses of private networks",
    file: "lib/webLinks/guard.ts",
    check: 'ipaddr.process(address).range() === "unicast"',
    without: "ipaddr.isValid(address)",
    tests: ["webLinks"],
  },
  {
    hole: "the server visits other ports than those of the web",
    file: "lib/webLinks/guard.ts",
    check: "(port === 80 || port === 443) && isPublic",
    without: "isPublic",
    tests: ["webLinks"],
  },
  {
    hole: "one public address of a name lets the private ones through",
    file: "lib/webLinks/guard.ts",
    check: "!addresses.every((address)",
    without: "!addresses.some((address)",
    tests: ["webLinks"],
  },
  {
    hole: "a name answers differently when it is asked again",
    file: "lib/webLinks/visit.ts",
    check: "lookup: (_name, options, done) => {",
    without:
      "family: 4, noLookup: (_name: string, options: { all?: boolean }, done: (...args: unknown[]) => void) => {",
    tests: ["webLinks"],
  },
  {
    hole: "a redirect leads into a private network",
    file: "lib/webLinks/visit.ts",
    check: "await ask(url, await safeAddress(url, how.guard), method, how)",
    without: "await ask(url, hops > 0 ? url.hostname : await safeAddress(url, how.guard), method, how)",
    tests: ["webLinks"],
  },
  {
    hole: "names and signs of a spreadsheet formula start in a CSV cell",
    file: "lib/sheets/writeSheet.ts",
    check: "escape_formulas: true,",
    without: "",
    tests: ["exportList"],
  },
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
    check: "  if (await anyMayPublish(tx, others)) return;",
    without: "  if (others.length >= 0) return;",
    tests: ["fourEyes"],
  },
  {
    hole: "an approval given by somebody who may no longer publish counts",
    file: "lib/reviews/rule.ts",
    check: "where: { id: { in: ids }, active: true },",
    without: "where: { id: { in: ids } },",
    tests: ["fourEyes"],
  },
  {
    hole: "a photograph keeps place, device and person",
    file: "lib/media/picture.ts",
    check: "sharp(bytes, { limitInputPixels }).autoOrient()",
    without: "sharp(bytes, { limitInputPixels }).keepMetadata().autoOrient()",
    tests: ["mediaUpload"],
  },
  {
    hole: "a PDF keeps its authors",
    file: "lib/media/pdf.ts",
    check: "    if (!reachable.has(object)) context.delete(ref);\n    else if",
    without: "    if",
    tests: ["mediaUpload"],
  },
  {
    hole: "a PDF keeps code that runs by itself",
    file: "lib/media/pdf.ts",
    check: '"/JavaScript", "/Launch"',
    without: '"/Launch"',
    tests: ["mediaUpload"],
  },
  {
    hole: "a Word document keeps its authors",
    file: "lib/media/office.ts",
    check: "edited(content, withoutPeople)",
    without: "content",
    tests: ["mediaUpload"],
  },
  {
    hole: "photographs inside a document keep where they were taken",
    file: "lib/media/office.ts",
    check: "withoutJpegMetadata(content)",
    without: "content",
    tests: ["mediaUpload"],
  },
  {
    hole: "a list shows or exports what lies in the trash",
    file: "lib/lists/conditions.ts",
    check: "    trashedAt: null,\n",
    without: "",
    tests: ["exportList", "lists"],
  },
  {
    hole: "a bulk action reaches into the trash",
    file: "lib/lists/bulk.ts",
    check: "where: { id: { in: wahl.map(({ id }) => id) }, trashedAt: null },",
    without: "where: { id: { in: wahl.map(({ id }) => id) } },",
    tests: ["bulk"],
  },
  {
    hole: "versions of an entry in the trash can be read and compared",
    file: "lib/history/queries.ts",
    check: "where: { id, trashedAt: null },",
    without: "where: { id },",
    tests: ["history"],
  },
  {
    hole: "previewEntry forgets the permission",
    file: "lib/content/preview.ts",
    check: 'function previewEntry(actor: Actor, id: string) {\n  assertMay(actor, "content.read");\n',
    without: "function previewEntry(actor: Actor, id: string) {\n",
    tests: ["permissions"],
  },
  {
    hole: "compareVersions forgets the permission",
    file: "lib/history/queries.ts",
    check:
      'function compareVersions(\n  actor: Actor,\n  entryId: string,\n  numbers: { before: number; after: number },\n): Promise<Comparison> {\n  assertMay(actor, "content.read");\n',
    without:
      "function compareVersions(\n  actor: Actor,\n  entryId: string,\n  numbers: { before: number; after: number },\n): Promise<Comparison> {\n",
    tests: ["permissions"],
  },
  {
    hole: "readHistory forgets the permission",
    file: "lib/history/queries.ts",
    check:
      'function readHistory(\n  actor: Actor,\n  entryId: string,\n  filter: HistoryFilter,\n): Promise<{ rows: HistoryRow[]; people: string[]; newest: number }> {\n  assertMay(actor, "content.read");\n',
    without:
      "function readHistory(\n  actor: Actor,\n  entryId: string,\n  filter: HistoryFilter,\n): Promise<{ rows: HistoryRow[]; people: string[]; newest: number }> {\n",
    tests: ["permissions"],
  },
  {
    hole: "exportList forgets the permission",
    file: "lib/lists/exportList.ts",
    check:
      'function exportList(actor: Actor, list: EntryList, query: ListQuery): Promise<Sheet> {\n  assertMay(actor, "content.read");\n',
    without: "function exportList(actor: Actor, list: EntryList, query: ListQuery): Promise<Sheet> {\n",
    tests: ["permissions"],
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
    hole: "previewVersion forgets the permission",
    file: "lib/history/preview.ts",
    check:
      'function previewVersion(actor: Actor, entryId: string, number: number) {\n  assertMay(actor, "content.read");\n',
    without: "function previewVersion(actor: Actor, entryId: string, number: number) {\n",
    tests: ["permissions"],
  },
];
