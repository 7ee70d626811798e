/** Lists as files: what is in them, for whom, and nothing in them that a spreadsheet would run. */
import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { NotAllowed } from "#lib/errors.ts";
import { exportList } from "#lib/lists/exportList.ts";
import { listBySegment, ownFilterNames } from "#lib/lists/lists.ts";
import { readQuery } from "#lib/lists/schema.ts";
import { exportSheet } from "#lib/lists/sheets.ts";
import type { Cell, Sheet } from "#lib/sheets/sheet.ts";
import { writeCsv, writeXlsx } from "#lib/sheets/writeSheet.ts";
import { system } from "#lib/users/policy.ts";
import { editor, makeDraft, makePublished, paragraph, reader } from "#tests/factories.ts";

async function sheetOf(segment: string, address = "", actor = reader): Promise<Sheet> {
  const list = listBySegment(segment);
  if (!list) throw new Error(`No list "${segment}"`);
  return exportList(actor, list, readQuery(new URLSearchParams(address), ownFilterNames(list)));
}

/** Each row as label → cell. */
const asRecords = ({ columns, rows }: Sheet): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ label }, index) => [label, row[index] ?? null])));

test("every field of the type can be read once, and which of them are not live yet", async () => {
  const carrier = await makePublished("carrier", { name: "Verein Beispiel" });
  const project = await makePublished("project", {
    title: "Hofgarten",
    carrier: carrier.id,
    targetGroups: ["parents"],
    goals: paragraph("Gemüse und Nachbarschaft."),
    fundingFrom: "2022-09-15",
    startYear: 2022,
    goodPractice: true,
  });
  await saveDraft(editor, project, { ...project.input, title: "Hofgarten neu" });
  const sheet = await sheetOf("projekte", "q=hofgarten");
  expect(new Set(sheet.columns.map(({ label }) => label)).size).toBe(sheet.columns.length);
  const [row] = asRecords(sheet);
  expect(row).toMatchObject({
    Titel: "Hofgarten neu",
    Stand: "Live, Entwurf mit Änderungen",
    "Internet-Adresse": expect.stringMatching(/^http:\/\/[^/]+\/projekte\/project-\d+$/),
    "Auf der Website noch anders": "Titel",
    Träger: "Verein Beispiel",
    Gemeinde: "Dortmund",
    "Ziele und Methoden": "Gemüse und Nachbarschaft.",
    "Förderung von": new Date("2022-09-15T00:00:00Z"),
    "Projektbeginn (Jahr)": 2022,
    "Gute Praxis": "ja",
  });
  const draft = await makeDraft("project", { title: "Nur Entwurf" });
  const [other] = asRecords(await sheetOf("projekte", "q=nur+entwurf"));
  expect(other).toMatchObject({
    Titel: "Nur Entwurf",
    "Auf der Website noch anders": "",
    "Live seit": null,
  });
  expect(await db.auditEvent.count({ where: { action: "list.export" } })).toBe(2);
  expect(draft.version).toBe(1);
});

test("it is the list as shown: search, filter and order, all pages, no trash", async () => {
  for (let made = 0; made < 53; made++) await makeDraft("event", { title: `Treffen ${made}` });
  const gone = await makeDraft("event", { title: "Treffen weggeworfen" });
  await db.entry.update({ where: { id: gone.id }, data: { trashedAt: new Date() } });
  const titles = asRecords(await sheetOf("veranstaltungen", "q=treffen&richtung=ab")).map(({ Titel }) => Titel);
  expect(titles).toHaveLength(53);
  expect(titles.slice(0, 2)).toEqual(["Treffen 52", "Treffen 51"]);
  expect((await sheetOf("alles", "typ=event")).rows).toHaveLength(53);
});

const dangerous = ['=HYPERLINK("http://boese.example")', "+49 231 1", "-1+1", "@SUM(A1)", "\tTab", "\rReturn"];
const plain = (cells: string[]): Sheet => ({
  name: "Probe",
  columns: cells.map((_, index) => ({ label: `Spalte ${index}`, kind: "text" })),
  rows: [cells],
});

test("a CSV file opens with a mark, semicolons and German headings, and no cell starts a formula", () => {
  const text = writeCsv(plain(dangerous)).toString("utf8");
  expect(text.startsWith('\uFEFF"Spalte 0";"Spalte 1";')).toBe(true);
  const line = text.slice(text.indexOf("\r\n") + 2);
  expect(line).not.toMatch(/(^|;)"?[=+\-@\t\r](?!\n)/);
  for (const cell of dangerous) expect(line).toContain(`"'${cell.replaceAll('"', '""')}"`);
});

test("semicolons, quotes and line breaks stay inside their cell; control characters go", () => {
  const text = writeCsv(plain(["a;b", 'sagt "ja"', "zwei\nZeilen", "Glocke\u0007"])).toString("utf8");
  expect(text).toContain('"a;b";"sagt ""ja""";"zwei\nZeilen";"Glocke"\r\n');
});

test("an XLSX file keeps such texts as text cells, dates as dates", async () => {
  const day = new Date("2022-09-15T00:00:00Z");
  const sheet = plain(dangerous.slice(0, 4));
  const file = await writeXlsx({
    ...sheet,
    columns: [...sheet.columns, { label: "Tag", kind: "date" }, { label: "Lang", kind: "text" }],
    rows: [[...(sheet.rows[0] ?? []), day, "x".repeat(40_000)]],
  });
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const row = workbook.getWorksheet("Probe")?.getRow(2);
  for (const [index, text] of dangerous.slice(0, 4).entries()) {
    const cell = row?.getCell(index + 1);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.value).toBe(text);
    expect(cell?.numFmt).toBe("@");
  }
  expect(row?.getCell(5).value).toEqual(day);
  expect(String(row?.getCell(6).value)).toHaveLength(32_000 + " … (gekürzt)".length);
});

test("the other lists can be taken along, too, by who may see them", async () => {
  const sheet = (list: string, query = "", actor = editor) => exportSheet(actor, list, new URLSearchParams(query));
  expect((await sheet("weiterleitungen"))?.columns[0]?.label).toBe("Alte Adresse");
  expect((await sheet("medien", "art=image"))?.columns[0]?.label).toBe("Titel");
  await makeDraft("project", { title: "Im Protokoll" });
  const log = await sheet("protokoll", "aktion=entry.create", system);
  expect(log?.rows[0]).toEqual(expect.arrayContaining(["Eintrag angelegt", "Im Protokoll"]));
  await expect(sheet("protokoll")).rejects.toThrow(NotAllowed);
  expect(await sheet("gibtesnicht")).toBeNull();
  expect(await sheet("constructor")).toBeNull();
  const exports = await db.auditEvent.findMany({ where: { action: "list.export" }, orderBy: { at: "asc" } });
  expect(exports.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(["/redaktion/weiterleitungen", "/redaktion/medien", "/redaktion/protokoll"]),
  );
});
