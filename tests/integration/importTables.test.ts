/** What tables say: lists that come back as they went, and files that are no such table. */
import { describe, expect, test } from "vitest";
import { saveDraft } from "#lib/content/save.ts";
import { InvalidInput } from "#lib/errors.ts";
import { checkTable } from "#lib/imports/mutations.ts";
import { readImport } from "#lib/imports/queries.ts";
import { exportSheet } from "#lib/lists/sheets.ts";
import { writeCsv, writeXlsx } from "#lib/sheets/writeSheet.ts";
import { editor, makeDraft, makePublished, paragraph } from "#tests/factories.ts";
import { addressOf, check, emre, onlyRow } from "#tests/importing.ts";

async function exported(segment: string) {
  const sheet = await exportSheet(editor, segment, new URLSearchParams());
  if (!sheet) throw new Error(`No list "${segment}"`);
  return sheet;
}

describe("a list that comes back as it went changes nothing", () => {
  test.each([
    ["project", "projekte"],
    ["page", "seiten"],
    ["event", "veranstaltungen"],
    ["film", "filme"],
    ["publication", "veroeffentlichungen"],
    ["contact", "kontakte"],
    ["term", "begriffe"],
  ] as const)("%s", async (type, segment) => {
    const carrier = await makePublished("carrier", { name: "Verein, mit Komma" });
    const project = await makePublished("project", {
      title: "Hof & Garten",
      summary: "-1 und\nzwei Zeilen; „so“",
      carrier: carrier.id,
      targetGroups: ["parents", "children"],
      goals: paragraph("Fett oder nicht."),
      fundingFrom: "2022-09-15",
      startYear: 2022,
      phone: "+49 231 1",
      goodPractice: true,
    });
    await makeDraft("project", { title: "Halb fertig", fundingTo: "irgendwann", municipality: "" });
    await makeDraft("film", { projects: [project.id], year: 2020, transcript: paragraph("Lang. ".repeat(6000)) });
    await makeDraft("publication", { issued: "2021-03" });
    await makeDraft("event", { startsAt: "14:30", endsOn: "2027-03-02", cancelled: true });
    await makeDraft("page", { facts: [{ value: "7", label: "Orte", source: "Quelle", url: "" }] });
    await makeDraft("contact", { topics: "eins\nzwei", position: 3 });
    await makeDraft("term", { forms: "Wort\nWörter" });
    const sheet = await exported(segment);
    expect(sheet.rows.length).toBeGreaterThan(0);
    for (const content of [writeCsv(sheet), await writeXlsx(sheet)]) {
      const id = await checkTable(editor, type, { name: `${segment}.csv`, content });
      const { rows, otherColumns } = await readImport(editor, type, id);
      expect(rows.filter(({ kind }) => kind !== "same")).toEqual([]);
      expect(rows).toHaveLength(sheet.rows.length);
      expect(otherColumns).toEqual([]);
    }
  });
});

describe("a list that was taken along a while ago", () => {
  const table = async (id: string, quarter: string, phone: string, revision: number | string) =>
    onlyRow(
      await check([
        ["Titel", "Internet-Adresse", "Fassung", "Quartier", "Telefon"],
        ["Hof", await addressOf(id), String(revision), quarter, phone],
      ]),
    );

  test("leaves what others have changed since and nobody touched in the table", async () => {
    const made = await makeDraft("project", { title: "Hof", quarter: "Alt", phone: "1" });
    await saveDraft(emre, made, { ...made.input, quarter: "Von Emre" });
    expect(await table(made.id, "Alt", "2", 1)).toMatchObject({ kind: "changed", values: { phone: "2" } });
    expect(await table(made.id, "Alt", "1", 1)).toMatchObject({ kind: "same" });
    expect(await table(made.id, "Von Emre", "1", 1)).toMatchObject({ kind: "same" });
  });

  test("does not decide where both have changed something", async () => {
    const made = await makeDraft("project", { title: "Hof", quarter: "Alt", phone: "1" });
    await saveDraft(emre, made, { ...made.input, quarter: "Von Emre" });
    const row = await table(made.id, "Aus der Tabelle", "2", 1);
    expect(row).toMatchObject({ kind: "refused", values: {} });
    expect(row.problem).toContain("Dort steht jetzt: Quartier: Von Emre.");
  });

  test("changes nothing where nobody knows any more what it was made from", async () => {
    const made = await makeDraft("project", { title: "Hof", quarter: "Alt", phone: "1" });
    for (const revision of [99, "", "eins"]) {
      const row = await table(made.id, "Neu", "1", revision);
      expect(row).toMatchObject({ kind: "refused", problem: expect.stringContaining("Die Zelle „Fassung“") });
      expect(await table(made.id, "Alt", "1", revision)).toMatchObject({ kind: "same" });
    }
  });
});

test("a column of the title's own name is not taken for it", async () => {
  const id = await check(
    [
      ["Titel", "Name"],
      ["Frau Beispiel", "Jemand"],
    ],
    "contact",
  );
  expect((await onlyRow(id, "contact")).values).toEqual({ name: "Frau Beispiel" });
});

test.each<[string, string, RegExp]>([
  ["a text", "Liebe Leute,\nes gibt keine Tabelle.", /fehlt die Spalte „Titel“/],
  ["a table without a title", "Name;Ort\nHof;Bonn", /fehlt die Spalte „Titel“/],
  ["entries without their drafts", "Titel;Internet-Adresse\nHof;/projekte/hof", /fehlt die Spalte „Fassung“/],
  ["an empty file", "", /Die Datei ist leer/],
  ["a column twice", "Titel;Telefon;Telefon\nHof;1;2", /„Telefon“ gibt es zweimal/],
])("%s is refused in words", async (_what, text, message) => {
  const content = Buffer.from(text);
  const refused = await checkTable(editor, "project", { name: "Probe.csv", content }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInput);
  expect(refused).toMatchObject({ fields: { tabelle: expect.stringMatching(message) } });
});
