import type { Check } from "../schema.ts";

/** What lists, search engines and shared links show of an entry. */
const describing = new Set(["summary", "lead"]);

export const missingSummary: Check = {
  rule: "missingSummary",
  label: "Beschreibung fehlt",
  advice: "Listen und Suchmaschinen zeigen diese ein bis drei Sätze. Ohne sie steht dort nur der Titel.",
  blocking: false,
  find: ({ fields }) =>
    fields
      .filter(({ name, value }) => describing.has(name) && String(value ?? "").trim() === "")
      .map(({ name, input }) => ({ field: name, message: `„${input.label}“ ist leer.`, excerpt: "" })),
};
