import { passages } from "../passages.ts";
import type { Check } from "../schema.ts";
import { words } from "../sentences.ts";

/** Words of experts (their beginning, in lower case) and what everybody understands. */
const plainer: [beginning: string, instead: string][] = [
  ["partizip", "Beteiligung, mitmachen"],
  ["implement", "einführen, umsetzen"],
  ["evaluier", "auswerten, prüfen"],
  ["evaluation", "Auswertung"],
  ["initiier", "anstoßen, beginnen"],
  ["stakeholder", "Beteiligte"],
  ["akteur", "Beteiligte"],
  ["empower", "stärken, Stärkung"],
  ["niedrigschwellig", "leicht zugänglich"],
  ["niederschwellig", "leicht zugänglich"],
  ["vulnerabl", "besonders gefährdet"],
  ["prekär", "unsicher, schwierig"],
  ["segregation", "räumliche Trennung"],
  ["segregiert", "räumlich getrennt"],
  ["intersektional", "mehrfach benachteiligt"],
  ["multiprofessionell", "aus verschiedenen Berufen"],
  ["interdisziplinär", "aus verschiedenen Fachgebieten"],
  ["sozialraumorient", "am Quartier ausgerichtet"],
  ["kohärent", "zusammenhängend"],
  ["komplementär", "ergänzend"],
  ["generier", "schaffen, gewinnen"],
  ["optimier", "verbessern"],
  ["konzeption", "Plan, planen"],
  ["konsolidier", "festigen"],
  ["sensibilisier", "aufmerksam machen"],
  ["synerg", "gemeinsamer Nutzen"],
  ["monitoring", "Beobachtung"],
  ["best practice", "gutes Beispiel"],
  ["kick-off", "Auftakt"],
  ["rollout", "Einführung"],
  ["benchmark", "Vergleich"],
  ["disparit", "Unterschied"],
  ["prävalenz", "Häufigkeit"],
  ["resilien", "innere Stärke"],
  ["peer-to-peer", "unter Gleichaltrigen"],
];

export const foreignWord: Check = {
  rule: "foreignWord",
  label: "Fachwörter",
  advice: "Nehmen Sie ein Wort, das alle kennen, oder erklären Sie das Fachwort beim ersten Mal.",
  blocking: false,
  find(draft) {
    const seen = new Set<string>();
    return passages(draft)
      .filter(({ kind }) => kind === "prose")
      .flatMap(({ field, text }) =>
        words(text).flatMap((word) => {
          const lower = word.toLowerCase();
          const [beginning, instead] = plainer.find(([start]) => lower.startsWith(start)) ?? [];
          if (!beginning || seen.has(beginning)) return [];
          seen.add(beginning);
          return [{ field, message: `Statt „${word}“ geht vielleicht: ${instead}.`, excerpt: word }];
        }),
      );
  },
};
