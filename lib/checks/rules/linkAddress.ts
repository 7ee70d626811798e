import { everyLink } from "../everyLink.ts";
import type { Check } from "../schema.ts";

export const linkAddress: Check = {
  rule: "linkAddress",
  label: "Adressen als Linktext",
  advice: "Eine Web-Adresse wird Zeichen für Zeichen vorgelesen. Schreiben Sie stattdessen, was dort zu finden ist.",
  blocking: false,
  find: (draft) =>
    everyLink(draft)
      .map(({ field, text }) => ({ field, text: text.trim() }))
      .filter(({ text }) => /^(?:https?:\/\/|www\.)\S+$|^\S+\.[a-z]{2,}\/\S+$/i.test(text))
      .map(({ field, text }) => ({ field, message: `Der Linktext ist eine Adresse: ${text}`, excerpt: text })),
};
