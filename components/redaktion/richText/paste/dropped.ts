/** What the words for one and for several of a thing are. */
const names = {
  picture: ["1 Bild", "Bilder"],
  media: ["1 eingebetteter Inhalt", "eingebettete Inhalte"],
  form: ["1 Formularfeld", "Formularfelder"],
  comment: ["1 Kommentar", "Kommentare"],
  link: ["1 Link ohne gültige Adresse", "Links ohne gültige Adresse"],
  table: ["1 Tabelle in einer Tabelle", "Tabellen in Tabellen"],
} as const;

/** Things that are named, not counted. */
const kinds = {
  colour: "Schriftfarben",
  background: "farbige Hervorhebungen",
  underline: "Unterstreichungen",
  alignment: "Ausrichtung des Textes",
  deleted: "durchgestrichener Text",
  raised: "hoch- oder tiefgestellte Zeichen",
} as const;

/** Keeps count of what could not be taken over, for the note below the text. */
export class Dropped {
  readonly #counts = new Map<keyof typeof names, number>();
  readonly #kinds = new Set<keyof typeof kinds>();

  count(name: keyof typeof names): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  mention(kind: keyof typeof kinds): void {
    this.#kinds.add(kind);
  }

  inWords(): string[] {
    const counted = [...this.#counts].map(([name, count]) =>
      count === 1 ? names[name][0] : `${count} ${names[name][1]}`,
    );
    return [...counted, ...[...this.#kinds].map((kind) => kinds[kind])];
  }
}
