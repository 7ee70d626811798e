import type { Option } from "#lib/content/fields.ts";

type Chosen<T> = { value: T } | { problem: string };

/** One label as its value. */
export function readChoice(options: Option[], text: string): Chosen<string> {
  if (text === "") return { value: "" };
  const found = options.filter(({ label }) => label.trim() === text);
  if (found.length > 1) return { problem: `„${text}“ gibt es mehrmals. Bitte wählen Sie im Formular.` };
  return found[0] ? { value: found[0].value } : { problem: `„${text}“ steht nicht zur Wahl.` };
}

/** Labels with commas between them as their values. Labels have commas, too, so the longest that fits is meant. */
export function readChoices(options: Option[], text: string): Chosen<string[]> {
  const values: string[] = [];
  const longestFirst = options.toSorted((a, b) => b.label.length - a.label.length);
  let rest = text;
  while (rest !== "") {
    const label = longestFirst.find((option) => startsWithLabel(rest, option.label.trim()))?.label.trim() ?? rest;
    const reading = readChoice(options, label);
    if ("problem" in reading) return reading;
    values.push(reading.value);
    rest = rest.slice(label.length).replace(/^\s*,\s*/, "");
  }
  return { value: [...new Set(values)] };
}

const startsWithLabel = (text: string, label: string) =>
  label !== "" && text.startsWith(label) && /^\s*(,|$)/.test(text.slice(label.length));
