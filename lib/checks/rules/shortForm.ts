import { passages } from "../passages.ts";
import type { Check } from "../schema.ts";

const spelledOut: [short: RegExp, long: string][] = [
  [/(?<!\p{L})z\.\s?B\./u, "zum Beispiel"],
  [/(?<!\p{L})u\.\s?a\./u, "unter anderem"],
  [/(?<!\p{L})i\.\s?d\.\s?R\./u, "in der Regel"],
  [/(?<!\p{L})d\.\s?h\./u, "das heißt"],
  [/(?<!\p{L})s\.\s?o\./u, "siehe oben"],
  [/(?<!\p{L})u\.\s?U\./u, "unter Umständen"],
  [/(?<!\p{L})i\.\s?S\.\s?v\./u, "im Sinne von"],
  [/(?<!\p{L})bzw\./u, "oder, beziehungsweise"],
  [/(?<!\p{L})ggf\./u, "gegebenenfalls, wenn nötig"],
  [/(?<!\p{L})evtl\./u, "vielleicht"],
  [/(?<!\p{L})sog\./u, "so genannt"],
  [/(?<!\p{L})inkl\./u, "mit, einschließlich"],
  [/(?<!\p{L})vgl\./u, "vergleiche"],
  [/(?<!\p{L})etc\./u, "und so weiter"],
  [/(?<!\p{L})o\.\s?g\./u, "oben genannt"],
];

export const shortForm: Check = {
  rule: "shortForm",
  label: "Abgekürzte Wörter",
  advice: "Ausgeschrieben liest und hört es sich leichter.",
  blocking: false,
  find: (draft) =>
    passages(draft)
      .filter(({ kind }) => kind === "prose")
      .flatMap(({ field, text }) =>
        spelledOut.flatMap(([short, long]) => {
          const excerpt = short.exec(text)?.[0];
          return excerpt ? [{ field, message: `Statt „${excerpt}“ besser ausgeschrieben: ${long}.`, excerpt }] : [];
        }),
      ),
};
