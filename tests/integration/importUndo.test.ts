/** Taking a takeover back. */
import { describe, expect, test } from "vitest";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { NothingToDo } from "#lib/errors.ts";
import { runImport, undoImport } from "#lib/imports/mutations.ts";
import { editor, everything, makePublished } from "#tests/factories.ts";
import { addressOf, check, emre, rowsOf, wordsOf } from "#tests/importing.ts";

describe("undoing", () => {
  async function taken() {
    const known = await makePublished("project", { title: "Hof", quarter: "Alt" });
    const id = await check([
      ["Titel", "Internet-Adresse", "Quartier"],
      ["Hof", await addressOf(known.id), "Nord"],
      ["Frisch", "", "Süd"],
    ]);
    await runImport(editor, id);
    const [, created] = await rowsOf(id);
    return { id, known: known.id, created: created?.id ?? "" };
  }

  test("puts new entries into the trash and gives the others their words back; twice is no error", async () => {
    const { id, known, created } = await taken();
    await undoImport(editor, id);
    expect(await wordsOf(known)).toMatchObject({ quarter: "Alt" });
    expect(await db.entry.findUnique({ where: { id: created } })).toMatchObject({ trashedBy: editor.name });
    expect((await rowsOf(id)).map(({ undone }) => undone?.problem)).toEqual([null, null]);
    expect(await db.auditEvent.findFirst({ where: { action: "import.undo", subject: id } })).toMatchObject({
      details: { undone: 2, left: 0 },
    });
    const before = await everything();
    await expect(undoImport(editor, id)).rejects.toThrow(NothingToDo);
    await expect(runImport(editor, id)).rejects.toThrow(NothingToDo);
    expect(await everything()).toEqual(before);
  });

  test("waits for what is still being taken over, and goes on where that was cut off", async () => {
    const { id, known, created } = await taken();
    const [changed, ...others] = await rowsOf(id);
    const rows = [{ ...changed, taken: null }, ...others].map((row) => JSON.parse(JSON.stringify(row)));
    await db.import.update({ where: { id }, data: { rows, finishedAt: new Date() } });
    await expect(undoImport(editor, id)).rejects.toThrow(/läuft noch/);
    await db.import.update({ where: { id }, data: { finishedAt: new Date(Date.now() - 10 * 60 * 1000) } });
    await undoImport(editor, id);
    expect(await wordsOf(known)).toMatchObject({ quarter: "Nord" });
    expect(await db.entry.findUnique({ where: { id: created } })).toMatchObject({ trashedBy: editor.name });
  });

  test("leaves alone what somebody has written on since, and says who", async () => {
    const { id, known, created } = await taken();
    for (const entry of [known, created]) {
      const { version } = await db.entry.findUniqueOrThrow({ where: { id: entry } });
      await saveDraft(emre, { id: entry, version }, { ...(await wordsOf(entry)), summary: "Weiter geschrieben." });
    }
    await undoImport(editor, id);
    const problem = "Inzwischen hat Emre Beispiel diesen Eintrag geändert. Er bleibt, wie er ist.";
    expect((await rowsOf(id)).map(({ undone }) => undone?.problem)).toEqual([problem, problem]);
    expect(await wordsOf(known)).toMatchObject({ quarter: "Nord", summary: "Weiter geschrieben." });
    expect(await db.entry.findUnique({ where: { id: created } })).toMatchObject({ trashedAt: null });
  });
});
