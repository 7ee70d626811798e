import { z } from "zod";

const mostRows = 300;
const longest = 60;

/** A text area with one row for each line: "Kita, Kindergarten, Kindertagesstätte". */
export const synonymsSchema = z
  .string()
  .transform((text) => text.split(/\r?\n/).map(readRow))
  .superRefine((rows, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (rows.length > mostRows) refuse(`Mehr als ${mostRows} Zeilen sind nicht möglich.`);
    rows.forEach((row, index) => {
      if (row.length === 1) refuse(`Zeile ${index + 1}: Zu „${row[0]}“ fehlt noch ein zweites Wort, nach einem Komma.`);
      const long = row.find((word) => word.length > longest);
      if (long) refuse(`Zeile ${index + 1}: „${long.slice(0, longest)}…“ ist länger als ${longest} Zeichen.`);
    });
  })
  .transform((rows) => rows.filter((row) => row.length > 0));

const readRow = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,;]/)
      .map((word) => word.replace(/\s+/g, " ").trim())
      .filter(Boolean),
  ),
];

/** The rows as the text area shows them. */
export const synonymsText = (rows: string[][]): string => rows.map((row) => row.join(", ")).join("\n");

export const searchWordsInputSchema = z.object({ version: z.coerce.number().int(), synonyms: synonymsSchema });
