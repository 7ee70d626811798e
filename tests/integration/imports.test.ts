/** Tables that become drafts: what would change, what has changed, what can be undone, and what never happens. */
import { beforeEach, expect, test } from "vitest";
import { publish } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { NotAllowed, NotFound } from "#lib/errors.ts";
import { runImport, undoImport } from "#lib/imports/mutations.ts";
import { listImports, readImport } from "#lib/imports/queries.ts";
import { editor, everything, makeDraft, makePublished, paragraph, publishedRow, reader } from "#tests/factories.ts";
import { addressOf, check, emre, onlyRow, rowsOf, wordsOf } from "#tests/importing.ts";
import { switchOn } from "#tests/reviewing.ts";

beforeEach(() => switchOn());

test("checking tells what would happen to each row and changes nothing", async () => {
  const carrier = await makePublished("carrier", { name: "Verein Nord" });
  const known = await makePublished("project", { title: "Hof", quarter: "Alt", phone: "0231 1" });
  const other = await makeDraft("film");
  const same = await makeDraft("project", { title: "Bleibt" });
  const before = await everything();
  const id = await check([
    ["Titel", "Internet-Adresse", "Quartier", "Telefon", "Träger", "Stand", "Notizen"],
    ["Hof", env().publicUrl + (await addressOf(known.id)), "Nord", "", "Verein Nord", "Live", "x"],
    ["Neu", "", "Süd", "", "", "", ""],
    ["Bleibt", await addressOf(same.id), "", "", "", "", ""],
    ["Falsch", "/projekte/gibt-es-nicht", "", "", "", "", ""],
    ["Film", await addressOf(other.id), "", "", "", "", ""],
    ["Bleibt doppelt", await addressOf(same.id), "", "", "", "", ""],
    ["Ohne Träger", "", "", "", "Verein Süd", "", ""],
    ["", "", "West", "", "", "", ""],
  ]);
  expect(await everything()).toEqual(before);
  const { rows, otherColumns, state } = await readImport(editor, "project", id);
  expect(state).toBe("checked");
  expect(otherColumns).toEqual(["Notizen"]);
  expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
    [2, "changed"],
    [3, "new"],
    [4, "same"],
    ...[5, 6, 7, 8, 9].map((line) => [line, "refused"]),
  ]);
  expect(rows[0]?.changes).toEqual([
    { label: "Träger", before: "", after: "Verein Nord" },
    { label: "Quartier", before: "Alt", after: "Nord" },
    { label: "Telefon", before: "0231 1", after: "" },
  ]);
  expect(rows[0]?.values).toEqual({ quarter: "Nord", phone: "", carrier: carrier.id });
  const problems = rows.slice(3).map(({ problem }) => problem);
  expect(problems[0]).toMatch(/Unter dieser Adresse gibt es keinen Eintrag/);
  expect(problems[1]).toMatch(/Unter dieser Adresse gibt es keinen Eintrag/);
  expect(problems[2]).toBe("Diese Adresse steht schon in Zeile 4.");
  expect(problems[3]).toBe("Träger: „Verein Süd“ steht nicht zur Wahl.");
  expect(problems[4]).toBe("„Titel“ fehlt.");
});

test("taking over writes drafts, row by row, and nothing goes live", async () => {
  const known = await makePublished("project", { title: "Hof", quarter: "Alt", story: paragraph("Bleibt.") });
  const stale = await makeDraft("project", { title: "Zwischendurch" });
  const live = await publishedRow("project", known.id);
  const id = await check(
    [
      ["Titel", "Internet-Adresse", "Quartier", "Ziele und Methoden", "Bild"],
      ["Hof", await addressOf(known.id), "Nord", "Zum ersten Mal.", ""],
      ["Frisch", "", "Süd", "Eins.\nZwei.", "Foto vom Hof"],
      ["Zwischendurch", await addressOf(stale.id), "West", "", ""],
      ["Kaputt", "/projekte/gibt-es-nicht", "", "", ""],
    ].map((row) => row.map((cell) => cell)),
  );
  await saveDraft(emre, stale, { ...stale.input, summary: "Von Emre." });
  await switchOn("project");
  await runImport(editor, id);
  const [changed, created, refused, wrong] = await rowsOf(id);
  expect(changed?.taken).toMatchObject({ problem: null });
  expect(created?.notes).toEqual([expect.stringMatching(/^Bild: /)]);
  expect(refused?.taken?.problem).toMatch(/^Inzwischen hat Emre Beispiel diesen Eintrag geändert\./);
  expect(wrong?.taken).toBeNull();
  expect(await wordsOf(known.id)).toMatchObject({
    quarter: "Nord",
    story: paragraph("Bleibt."),
    goals: paragraph("Zum ersten Mal."),
  });
  expect(await wordsOf(created?.id ?? "")).toMatchObject({ title: "Frisch", quarter: "Süd", slug: "frisch" });
  expect(await wordsOf(stale.id)).toMatchObject({ quarter: "", summary: "Von Emre." });
  expect(await publishedRow("project", known.id)).toEqual(live);
  expect(await publishedRow("project", created?.id ?? "")).toBeNull();
  expect(await db.auditEvent.findFirst({ where: { action: "import.run", subject: id } })).toMatchObject({
    actor: editor.name,
    details: { type: "project", title: "Probe.csv", taken: 2, left: 1 },
  });
  const events = await db.auditEvent.findMany({ where: { subject: { in: [known.id, created?.id ?? ""] } } });
  expect(events.map(({ action }) => action)).toEqual(expect.arrayContaining(["entry.save", "entry.create"]));
  const [listed] = await listImports(editor, "project");
  expect(listed).toMatchObject({ id, state: "done", rows: 4, taken: 2, createdBy: editor.name });
});

test("under the four-eyes rule the words of a table wait like all others", async () => {
  const known = await makePublished("project", { title: "Hof" });
  await switchOn("project");
  const id = await check([
    ["Titel", "Internet-Adresse", "Quartier"],
    ["Hof", await addressOf(known.id), "Nord"],
  ]);
  await runImport(editor, id);
  const { version } = await db.entry.findUniqueOrThrow({ where: { id: known.id } });
  await expect(publish(editor, { id: known.id, version }, await wordsOf(known.id))).rejects.toThrow(/Vier-Augen/);
  expect(await publishedRow("project", known.id)).toMatchObject({ quarter: null });
});

test("what was written meanwhile is not taken for ours, even if it is the same", async () => {
  const known = await makeDraft("project", { title: "Hof" });
  const id = await check([
    ["Titel", "Internet-Adresse", "Quartier"],
    ["Hof", await addressOf(known.id), "Nord"],
  ]);
  await saveDraft(emre, known, { ...(await wordsOf(known.id)), quarter: "Nord" });
  await runImport(editor, id);
  expect((await onlyRow(id)).taken?.problem).toMatch(/Inzwischen hat Emre Beispiel/);
});

test("two who press at once take it over once", async () => {
  const id = await check([["Titel"], ["Nur einmal"]]);
  const outcomes = await Promise.allSettled([runImport(editor, id), runImport(emre, id)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.entry.count({ where: { title: "Nur einmal" } })).toBe(1);
});

test("a new check takes the place of one's own that was not taken over", async () => {
  const rows = [["Titel"], ["Neuer Versuch"]];
  const [first, others] = [await check(rows, "term"), await check(rows, "term", emre)];
  const done = await check(rows, "term");
  await runImport(editor, done);
  const second = await check(rows, "term");
  const ids = (await listImports(editor, "term")).map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set([others, done, second]));
  await expect(readImport(editor, "term", first)).rejects.toThrow(NotFound);
  await expect(readImport(editor, "film", second)).rejects.toThrow(NotFound);
});

test("readers neither see nor do any of it", async () => {
  const id = await check([["Titel"], ["Nichts für alle"]]);
  for (const attempt of [
    () => check([["Titel"], ["x"]], "project", reader),
    () => runImport(reader, id),
    () => undoImport(reader, id),
    () => listImports(reader, "project"),
    () => readImport(reader, "project", id),
  ]) {
    await expect(attempt()).rejects.toThrow(NotAllowed);
  }
});
