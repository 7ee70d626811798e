import { everyFile } from "../everyFile.ts";
import type { Check } from "../schema.ts";

export const missingFile: Check = {
  rule: "missingFile",
  label: "Dateien, die es nicht mehr gibt",
  advice: "Die Datei ist im Papierkorb oder gelöscht. Wählen Sie eine andere, oder entfernen Sie sie aus dem Text.",
  blocking: true,
  find: (draft) =>
    everyFile(draft)
      .filter(({ mediaId }) => draft.elsewhere.files[mediaId]?.state === "missing")
      .map(({ field }) => ({ field, message: "Eine Datei ist nicht mehr vorhanden.", excerpt: "" })),
};
