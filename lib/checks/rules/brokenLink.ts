import { everyTarget } from "../everyTarget.ts";
import type { Check } from "../schema.ts";

export const brokenLink: Check = {
  rule: "brokenLink",
  label: "Links und Verweise ins Leere",
  advice: "Das Ziel ist im Papierkorb oder gelöscht. Wählen Sie ein anderes, oder entfernen Sie den Link.",
  blocking: true,
  find: (draft) =>
    everyTarget(draft).flatMap(({ field, text, entryId }) => {
      const target = draft.elsewhere.entries[entryId];
      if (!target || target.state === "draft") return [];
      return [{ field, message: brokenLinkMessage(target), excerpt: text || target.title }];
    }),
};

export const brokenLinkMessage = ({ title, state }: { title: string; state: string }) =>
  state === "trash"
    ? `„${title}“ liegt im Papierkorb. Ein Link oder Verweis führt noch dorthin.`
    : "Ein Link oder Verweis führt zu einem Eintrag, den es nicht mehr gibt.";
