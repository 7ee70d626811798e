import { z } from "zod";

/** What something said before and what it says since, under the name it has in the form; "" for nothing. */
export const changeSchema = z.object({ label: z.string(), before: z.string(), after: z.string() });
export type Change = z.infer<typeof changeSchema>;

/** Texts by the names they have in the form. */
export type Words = Record<string, string>;

/** As much of a text as a line of the log can hold. */
const longest = 400;
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text);

/** What differs, for the log to tell. */
export function changesBetween(before: Words, after: Words): Change[] {
  const labels = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...labels].flatMap((label) => {
    const [old = "", now = ""] = [before[label], after[label]];
    return old === now ? [] : [{ label, before: shortened(old), after: shortened(now) }];
  });
}
