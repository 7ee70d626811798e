import { passages } from "../passages.ts";
import type { Check } from "../schema.ts";

export const doubleSpace: Check = {
  rule: "doubleSpace",
  label: "Doppelte Leerzeichen",
  advice: "Ein Leerzeichen genügt. Abstände macht die Seite selbst.",
  blocking: false,
  find: (draft) =>
    passages(draft).flatMap(({ field, written }) => {
      const excerpt = /\S+ {2,}\S+/u.exec(written)?.[0];
      return excerpt ? [{ field, message: `Doppeltes Leerzeichen: „${excerpt}“`, excerpt }] : [];
    }),
};
