import { everyLink } from "../everyLink.ts";
import type { Check } from "../schema.ts";

export const linkTargets: Check = {
  rule: "linkTargets",
  label: "Gleicher Linktext, verschiedene Ziele",
  advice: "Gleiche Linktexte lassen das gleiche Ziel erwarten. Machen Sie den Unterschied im Text deutlich.",
  blocking: false,
  find(draft) {
    const known = new Map<string, string>();
    return everyLink(draft).flatMap(({ field, text, href, entryId, mediaId }) => {
      const name = text.trim().toLowerCase();
      const target = href?.replace(/\/$/, "") ?? entryId ?? mediaId ?? "";
      const before = known.get(name);
      if (before === undefined) known.set(name, target);
      if (name === "" || before === undefined || before === target) return [];
      const message = `Der Linktext „${text.trim()}“ führt an zwei Stellen zu verschiedenen Zielen.`;
      return [{ field, message, excerpt: text.trim() }];
    });
  },
};
