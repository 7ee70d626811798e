import { everyTarget } from "../everyTarget.ts";
import type { Check } from "../schema.ts";

export const draftLink: Check = {
  rule: "draftLink",
  label: "Links zu Entwürfen",
  advice: "Besuchende sehen den Linktext ohne Link, bis das Ziel veröffentlicht ist.",
  blocking: false,
  find: (draft) =>
    everyTarget(draft).flatMap(({ field, text, entryId, isRelation }) => {
      const target = draft.elsewhere.entries[entryId];
      return target?.state === "draft" && !isRelation
        ? [{ field, message: draftLinkMessage(target), excerpt: text || target.title }]
        : [];
    }),
};

export const draftLinkMessage = ({ title }: { title: string }) => `„${title}“ ist noch nicht veröffentlicht.`;
