/** Tables to take over, and what there is to see of them. */
import { typeOf } from "#lib/content/registry.ts";
import { readNewest } from "#lib/content/revisions.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { checkTable } from "#lib/imports/mutations.ts";
import { readImport } from "#lib/imports/queries.ts";
import { editor } from "#tests/factories.ts";

/** Somebody else who writes. */
export const emre = { ...editor, name: "Emre Beispiel" };

/** As if the list had been taken along just now: every entry with the number of its newest draft. */
async function withRevisions([headings = [], ...rows]: string[][]): Promise<string[][]> {
  const address = headings.indexOf("Internet-Adresse");
  if (address === -1 || headings.includes("Fassung")) return [headings, ...rows];
  const found = await db.entry.findMany({ select: { address: true, draft: true } });
  const numberOf = (cell = "") => found.find((entry) => entry.address !== "" && cell.endsWith(entry.address))?.draft;
  return [[...headings, "Fassung"], ...rows.map((row) => [...row, String(numberOf(row[address]) ?? "")])];
}

/** Checks a table of these rows, the headings first. */
export const check = async (rows: string[][], type: TypeKey = "project", actor = editor) =>
  checkTable(actor, type, {
    name: "Probe.csv",
    content: Buffer.from((await withRevisions(rows)).map((row) => row.map((cell) => `"${cell}"`).join(";")).join("\n")),
  });

export const rowsOf = async (id: string, type: TypeKey = "project") => (await readImport(editor, type, id)).rows;

export const onlyRow = async (id: string, type: TypeKey = "project") => {
  const [row, ...others] = await rowsOf(id, type);
  if (!row || others.length > 0) throw new Error("Not one row");
  return row;
};

export const addressOf = async (id: string) => (await db.entry.findUniqueOrThrow({ where: { id } })).address;

/** The newest words of an entry. */
export const wordsOf = async (id: string) => {
  const { type } = await db.entry.findUniqueOrThrow({ where: { id } });
  return (await readNewest(db, typeOf(type), id)).data;
};
