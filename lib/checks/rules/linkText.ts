import { everyLink } from "../everyLink.ts";
import type { Check } from "../schema.ts";

const vague =
  /^(?:bitte )?(?:klicken sie )?(?:hier|da|dort|link|mehr|weiter|weiterlesen|mehr lesen|lesen sie mehr|mehr erfahren|erfahren sie mehr|mehr infos?|mehr informationen|weitere infos?|weitere informationen|infos?|details|zur (?:web)?seite|zur website|diese seite|website|webseite|homepage|pdf|download|herunterladen|anklicken)(?: klicken)?$/;

export const linkText: Check = {
  rule: "linkText",
  label: "Linktexte, die nichts sagen",
  advice: "Viele lesen nur die Links einer Seite. Nennen Sie im Linktext, was dort zu finden ist.",
  blocking: false,
  find: (draft) =>
    everyLink(draft).flatMap(({ field, text }) => {
      const plain = text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, " ")
        .replace(/^[\s„"»>›→(]+|[\s.:!…“"«>›→)]+$/g, "");
      if (plain === "") return [{ field, message: "Ein Link hat keinen Text.", excerpt: "" }];
      if (!vague.test(plain)) return [];
      return [{ field, message: `Der Link „${text.trim()}“ sagt nicht, wohin er führt.`, excerpt: text.trim() }];
    }),
};
