/** What nobody may see or reach who must not: the holes other systems had, and what closes each here. */
import type { Hole } from "./hole.ts";

export const leaks: Hole[] = [
  {
    hole: "what a publish has not committed, or only rehearses, is read by visitors",
    file: "lib/isolatedSqlite.ts",
    check: "reads(query) ? reader.queryRaw(query) :",
    without: "reads(query) ? writer.queryRaw(query) :",
    tests: ["isolation"],
  },
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
    hole: "a PDF keeps what programs note about its author",
    file: "lib/media/pdf.ts",
    check: '["Metadata", "PieceInfo", "AA", "LastModified"]',
    without: '["PieceInfo", "AA", "LastModified"]',
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
    hole: "previewVersion forgets the permission",
    file: "lib/history/preview.ts",
    check:
      'function previewVersion(actor: Actor, entryId: string, number: number) {\n  assertMay(actor, "content.read");\n',
    without: "function previewVersion(actor: Actor, entryId: string, number: number) {\n",
    tests: ["permissions"],
  },
  {
    hole: "readImport forgets the permission",
    file: "lib/imports/queries.ts",
    check: 'function readImport(actor: Actor, type: TypeKey, id: string) {\n  assertMay(actor, "content.edit");\n',
    without: "function readImport(actor: Actor, type: TypeKey, id: string) {\n",
    tests: ["permissions"],
  },
];
