import { Workbook } from "@cj-tech-master/excelts";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeCsv, writeXlsx } from "#lib/sheets/writeSheet.ts";
import { readTable } from "./readTable.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (content: Uint8Array) => (await readTable(content)).rows.map(({ cells }) => cells);

async function workbook(rows: unknown[][]): Promise<Uint8Array> {
  const made = new Workbook();
  const sheet = made.addWorksheet("Probe");
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) sheet.getCell(row + 1, column + 1).value = Object(value).valueOf();
  }
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const sheet = {
  name: "Probe",
  columns: [
    { label: "Titel", kind: "text" as const },
    { label: "Tag", kind: "date" as const },
    { label: "Jahr", kind: "number" as const },
  ],
  rows: [
    ["=1+1; „so“\nzweite Zeile", new Date("2022-09-15T00:00:00Z"), 2022],
    ["+49 231 1", null, null],
  ],
};

test("what the lists write comes back, from both formats", async () => {
  expect(await cellsOf(writeCsv(sheet))).toEqual([
    ["=1+1; „so“\nzweite Zeile", "15.09.2022", "2022"],
    ["+49 231 1", "", ""],
  ]);
  const [first, second] = await cellsOf(await writeXlsx(sheet));
  expect(first).toEqual(sheet.rows[0]);
  expect(second?.[0]).toBe("+49 231 1");
});

test.each([
  ["commas, as in other countries", bytes("Titel,Ort\nHof,Bonn")],
  ["tabs", bytes("Titel\tOrt\nHof\tBonn")],
  ["empty lines", bytes("\r\nTitel;Ort\r\n;\r\nHof;Bonn\r\n\r\n")],
])("a CSV file with %s", async (_what, content) => {
  expect(await cellsOf(content)).toEqual([["Hof", "Bonn"]]);
});

test("lines are numbered as the spreadsheet does", async () => {
  const { rows } = await readTable(bytes("Titel\n\nHof\nBach"));
  expect(rows.map(({ number }) => number)).toEqual([3, 4]);
});

test("umlauts are right, whether written as UTF-8 or by an old Windows", async () => {
  expect(await cellsOf(bytes("Titel;Ort\nGröße;Köln"))).toEqual([["Größe", "Köln"]]);
  expect(await cellsOf(Uint8Array.from(Buffer.from("Titel;Ort\nGr\u00f6\u00dfe;K\u00f6ln", "latin1")))).toEqual([
    ["Größe", "Köln"],
  ]);
});

test("formulas count by their result, links by their text, Excel's truth as ja", async () => {
  const content = await workbook([
    ["Titel", "Jahr", "Seite", "Gut"],
    ["Hof", { formula: "2000+22", result: 2022 }, { text: "Hier", hyperlink: "https://a.example" }, true],
  ]);
  expect(await cellsOf(content)).toEqual([["Hof", 2022, "Hier", "ja"]]);
});

describe("is refused in words", () => {
  const rows = (count: number) => `Titel\n${"Hof\n".repeat(count)}`;

  test.each<[string, Uint8Array | (() => Promise<Uint8Array>), RegExp]>([
    ["nothing", bytes(""), /Die Datei ist leer/],
    ["a heading alone", bytes("Titel;Ort"), /keine Zeile/],
    ["too large a file", new Uint8Array(2 * 1024 * 1024 + 1).fill(65), /größer als 2 MB/],
    ["too many rows", bytes(rows(1001)), /mehr als 1000 Zeilen/],
    ["far too many rows", bytes(rows(20_000)), /mehr als 1000 Zeilen/],
    ["too many columns", bytes(`Titel${";x".repeat(300)}\nHof`), /mehr als 200 Spalten/],
    ["a quote that never ends", bytes('Titel;Ort\n"Hof;Bonn'), /nicht als Tabelle lesen/],
    ["bytes without sense", Uint8Array.from([1, 0, 2, 0, 200, 0]), /nicht als Tabelle lesen/],
    [
      "a picture",
      Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64")),
      /keine Tabelle/,
    ],
    ["any archive", zipSync({ "a.txt": bytes("Hallo") }), /keine Tabelle/],
    ["half a workbook", async () => (await workbook([["Titel"], ["Hof"]])).slice(0, 3000), /beschädigt|keine Tabelle/],
    ["a workbook of 60 MB", () => swollen(), /entpackt viel zu groß/],
    ["a workbook with very many rows", () => workbook(Array.from({ length: 2500 }, () => ["Titel"])), /Zeilen/],
    ["a workbook with very many columns", () => workbook([["Titel"], Array(300).fill("x")]), /Spalten/],
    ["a cell with an error", () => workbook([["Titel"], [{ error: "#N/A" }]]), /Zelle A2 steht ein Fehler/],
    ["a formula nobody has worked out", () => workbook([["Titel"], [{ formula: "B2" }]]), /Formel in der Zelle A2/],
  ])("%s", async (_what, content, message) => {
    await expect(readTable(typeof content === "function" ? await content() : content)).rejects.toThrow(message);
  });
});

async function swollen(): Promise<Uint8Array> {
  const { unzipSync } = await import("fflate");
  const parts = unzipSync(await workbook([["Titel"], ["Hof"]]));
  return zipSync({ ...parts, "xl/media/image1.png": new Uint8Array(60 * 1024 * 1024) });
}

test("what could name a million cells in a few letters is not read", async () => {
  const { unzipSync, strFromU8, strToU8 } = await import("fflate");
  const parts = unzipSync(await workbook([["Titel"], ["Hof"]]));
  const name = "xl/worksheets/sheet1.xml";
  const merged = '</sheetData><mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>';
  const content = zipSync({
    ...parts,
    [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace("</sheetData>", merged)),
  });
  expect(await cellsOf(content)).toEqual([["Hof"]]);
});
