const few = ["", "Ein", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn", "Elf", "Zwölf"];

const counted = (count: number, one: string, many: string) => `${few[count] ?? count} ${count === 1 ? one : many}`;

/** What waits for somebody, in a sentence instead of a row of numbers. */
export function waitingSentence({ drafts, reviews, due }: { drafts: number; reviews: number; due: number }): string {
  const parts = [
    reviews > 0 && counted(reviews, "Eintrag wartet auf Sie.", "Einträge warten auf Sie."),
    due > 0 && counted(due, "Eintrag ist fällig.", "Einträge sind fällig."),
    drafts > 0 &&
      counted(
        drafts,
        "Entwurf von Ihnen ist noch nicht veröffentlicht.",
        "Entwürfe von Ihnen sind noch nicht veröffentlicht.",
      ),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : "Niemand wartet gerade auf Sie.";
}
