import { type ContentType, changedFields, emptyData, readDraft } from "#lib/content/contentType.ts";
import type { Data, Fields, Option } from "#lib/content/fields.ts";
import { fieldText } from "#lib/content/fieldText.ts";
import type { TitleOf } from "#lib/content/readableLine.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { InvalidInput } from "#lib/errors.ts";
import { fieldCell } from "#lib/lists/fieldCell.ts";
import { cellText, isSameCell } from "./cellText.ts";
import type { FieldColumn } from "./matchColumns.ts";
import { readCell } from "./readCell.ts";
import type { Line } from "./readTable.ts";
import type { ImportRow } from "./schema.ts";

/**
 * An entry with the words of its newest draft, and with those the table was made from: null when nobody knows them any
 * more.
 */
export type Current = {
  id: string;
  version: number;
  draft: number;
  title: string;
  data: Data<Fields>;
  original: Data<Fields> | null;
};

/** What words in cells can name. */
export type Known = { titleOf: TitleOf; entriesOf(type: TypeKey): Option[] };

type Found = { values: Data<Fields>; problems: string[]; notes: string[] };

/** What would become of an entry, or of a new one, if this row were taken over. Nothing is written. */
export function planRow(
  type: ContentType,
  columns: FieldColumn[],
  { number, cells }: Line,
  current: Current | null,
  known: Known,
): ImportRow {
  const before = current?.data ?? emptyData(type);
  const { values, problems, notes } = readCells(type, columns, cells, current, known);
  const after = problems.length > 0 ? before : checked(type, { ...before, ...values }, problems);
  const isTitled = type.titleField in values ? values[type.titleField] !== "" : current !== null;
  if (!isTitled) problems.push("„Titel“ fehlt.");
  const names = problems.length > 0 ? [] : changedFields(type, before, after);
  const shown = (name: string, data: Data<Fields>) => shortened(textOf(type, name, data, known.titleOf));
  return {
    line: number,
    title: shortened(String(after[type.titleField] || current?.title || titleIn(type, columns, cells))),
    kind: problems.length > 0 ? "refused" : !current ? "new" : names.length > 0 ? "changed" : "same",
    problem: problems.join(" "),
    notes,
    changes: names.map((name) => ({
      label: columns.find((column) => column.name === name)?.heading ?? name,
      before: shown(name, before),
      after: shown(name, after),
    })),
    id: current?.id ?? "",
    version: current?.version ?? 0,
    draft: current?.draft ?? 0,
    values: Object.fromEntries(names.map((name) => [name, after[name]])),
    taken: null,
    undone: null,
  };
}

/**
 * The cells in which somebody has written something else than was there, and than is there now. What nobody touched in the
 * table stays as others have changed it since; what both have changed is a problem.
 */
function readCells(
  type: ContentType,
  columns: FieldColumn[],
  cells: Line["cells"],
  current: Current | null,
  known: Known,
): Found {
  const found: Found = { values: {}, problems: [], notes: [] };
  const before = current?.data ?? emptyData(type);
  const original = current ? current.original : before;
  const clashes: string[] = [];
  for (const { name, heading, index } of columns) {
    const field = type.fields[name];
    if (!field) continue;
    const cell = cells[index] ?? null;
    const written = (data: Data<Fields>) => {
      // An entry without a title has another one in lists, and so in their files.
      if (current && name === type.titleField) return String(data[name] || current.title);
      return fieldCell(field.input, data[name], known.titleOf);
    };
    const now = written(before);
    const then = original && written(original);
    if (isSameCell(cell, now) || (original && isSameCell(cell, then))) continue;
    if (!original || !isSameCell(then, now)) {
      clashes.push(`${heading}: ${shortened(cellText(now)) || "leer"}`);
      continue;
    }
    const isEmpty = JSON.stringify(before[name]) === JSON.stringify(field.empty);
    const reading = readCell(field.input, cell, { isNew: !current, isEmpty, entriesOf: known.entriesOf });
    if ("problem" in reading) found.problems.push(`${heading}: ${reading.problem}`);
    else if ("note" in reading) found.notes.push(`${heading}: ${reading.note}`);
    else found.values[name] = reading.value;
  }
  if (clashes.length > 0)
    found.problems.unshift(`${original ? overtaken : notKnown} Dort steht jetzt: ${clashes.join("; ")}.`);
  return found;
}

const again = "Bitte laden Sie die Liste neu herunter.";

const overtaken = `Was hier geändert werden soll, hat nach dem Herunterladen schon jemand anderes geändert. ${again}`;

const notKnown = `Die Zelle „Fassung“ ist leer oder nennt keine Fassung, die es noch gibt. Deshalb lässt sich nicht erkennen, was in dieser Zeile geändert wurde. ${again}`;

/** The words as a draft keeps them; what it cannot keep is added to the problems. */
function checked(type: ContentType, data: Data<Fields>, problems: string[]): Data<Fields> {
  try {
    return readDraft(type, data);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    problems.push(...Object.values(error.fields));
    return data;
  }
}

function textOf(type: ContentType, name: string, data: Data<Fields>, titleOf: TitleOf): string {
  const input = type.fields[name]?.input;
  return input ? fieldText(input, data[name], titleOf) : "";
}

const titleIn = (type: ContentType, columns: FieldColumn[], cells: Line["cells"]) =>
  cellText(cells[columns.find(({ name }) => name === type.titleField)?.index ?? -1] ?? null);

const longestShown = 300;

const shortened = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)} …` : text);
