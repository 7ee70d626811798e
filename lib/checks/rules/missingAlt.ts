import { everyFile } from "../everyFile.ts";
import type { Check } from "../schema.ts";

export const missingAlt: Check = {
  rule: "missingAlt",
  label: "Bilder ohne Alternativtext",
  advice: "Beschreiben Sie in einem Satz, was zu sehen ist, oder geben Sie an, dass das Bild nur schmückt.",
  blocking: true,
  find: (draft) =>
    everyFile(draft).flatMap(({ field, mediaId, alt, decorative }) => {
      const file = draft.elsewhere.files[mediaId];
      if (file?.state !== "picture" || decorative || alt || file.alt) return [];
      return [{ field, message: `Dem Bild „${file.title}“ fehlt der Alternativtext.`, excerpt: file.title }];
    }),
};
