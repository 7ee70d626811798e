import MiniSearch, { type Query } from "minisearch";
import { Compounds } from "./compounds.ts";
import { passage, pieces } from "./passages.ts";
import { type Question, readQuestion } from "./question.ts";
import type { Piece, SearchDocument, SearchKind } from "./schema.ts";
import { spelling, stem, wordsOf } from "./words.ts";

/** A document that answers, and the terms of the index it was found by. */
export type Hit = { document: SearchDocument; terms: string[] };

/**
 * The hits, the best first; `meant` is the question with its typing mistakes mended when nothing was found by it, `partly`
 * whether they answer some of the words only, because nothing answers all of them.
 */
export type SearchResult = { hits: Hit[]; meant: string | null; partly: boolean };

/** What editors add: rows of words that mean the same (also set phrases), and words that compounds may be made of. */
export type Vocabulary = { synonyms: string[][]; extraWords: string[] };

const fields = ["title", "place", "summary", "keywords", "text"] as const;
const boost = { title: 6, place: 4, summary: 3, keywords: 3, text: 1 };

/** An index in memory over everything that is live. Pure: it knows only the documents it was given. */
export class SearchIndex {
  private readonly documents = new Map<string, SearchDocument>();
  private readonly compounds = new Compounds();
  private readonly synonyms: Map<string, string[]>;
  /** The terms of every word in the texts. */
  private readonly termsOfWord = new Map<string, string[]>();
  /** Every term, with a word it came from. */
  private readonly wordOfTerm = new Map<string, string>();
  private readonly index = new MiniSearch<SearchDocument>({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (word) => this.learn(word),
    searchOptions: { boost, tokenize: (term) => [term], processTerm: (term) => term },
  });

  constructor(documents: SearchDocument[], vocabulary: Vocabulary = { synonyms: [], extraWords: [] }) {
    this.synonyms = synonymsByStem(vocabulary.synonyms);
    this.compounds.learn(vocabulary.extraWords);
    this.update(documents, []);
  }

  /** Puts documents in, also in the place of older ones, and takes others out. */
  update(documents: SearchDocument[], gone: string[]): void {
    this.compounds.learn(documents.map(textOf));
    for (const id of [...gone, ...documents.map((document) => document.id)]) {
      if (this.documents.delete(id)) this.index.discard(id);
    }
    for (const document of documents) this.documents.set(document.id, document);
    this.index.addAll(documents);
  }

  /** The documents that answer a question, the best first; `kind` keeps those of one kind. */
  search(typed: string, kind?: SearchKind): SearchResult {
    const question = readQuestion(typed);
    const words = question.words.map((word) => ({ word, better: this.mend(word) }));
    const clauses = [...words.map(({ word, better }) => better ?? word), ...question.phrases.flatMap(wordsOf)];
    if (clauses.length === 0) return { hits: [], meant: null, partly: false };
    const queries = clauses.map((word) => this.clause(word));
    const find = (combineWith: "AND" | "OR") =>
      this.index.search({ combineWith, queries }).flatMap(({ id, terms }) => {
        const document = this.documents.get(String(id));
        return document && (!kind || document.kind === kind) && fits(document, question) ? [{ document, terms }] : [];
      });
    const whole = find("AND");
    const hits = whole.length > 0 || queries.length === 1 ? whole : find("OR");
    const meant = words.some(({ better }) => better) ? withBetterWords(typed, words) : null;
    return { hits, meant, partly: whole.length === 0 && hits.length > 0 };
  }

  /** Title and best passage of a hit, marked where they answer. */
  present({ document, terms }: Hit): { title: Piece[]; passage: Piece[] } {
    const found = new Set(terms);
    const answers = (word: string) => this.termsOf(word).some((term) => found.has(term));
    return { title: pieces(document.title, answers), passage: passage(document, answers) };
  }

  private learn(word: string): string[] {
    const known = this.termsOfWord.get(word);
    if (known) return known;
    const terms = this.termsOf(word);
    this.termsOfWord.set(word, terms);
    for (const term of terms) if (!this.wordOfTerm.has(term)) this.wordOfTerm.set(term, word);
    return terms;
  }

  /** Everything a word is found by: its stem, its spelling (for beginnings and typing mistakes), its parts. */
  private termsOf(word: string): string[] {
    const parts = this.compounds.split(word);
    return this.termsOfWord.get(word) ?? [...new Set([stem(word), spelling(word), ...parts])];
  }

  /** One word of a question: itself, its parts together, words that mean the same, words that begin with it. */
  private clause(word: string): Query {
    const parts = this.compounds.split(word);
    const same = this.synonyms.get(stem(word)) ?? [];
    const clause = anyOf([
      anyOf([stem(word), spelling(word)]),
      ...(parts.length > 0 ? [allOf(parts, 0.7)] : []),
      ...same.map((phrase) => allOf(wordsOf(phrase).map(stem), 0.6)),
      ...(spelling(word).length >= 4 ? [{ ...anyOf([spelling(word)]), prefix: true, boostTerm: () => 0.4 }] : []),
      { ...anyOf(this.longerWords(word)), boostTerm: () => 0.5 },
    ]);
    // "Quartierskümmerer" also asks for a "Kümmerer" where nobody calls it in full, "Grundschulzentrum" for a "Grundschule".
    const most = parts.find((part) => part.length * 2 > spelling(word).length) ?? parts.at(-1);
    return most && !this.isKnown(word) && this.index.search(clause).length === 0 ? most : clause;
  }

  /** Terms that end with this word, as compounds do whose first part stands nowhere alone: "Familiencoach" for "Coach". */
  private longerWords(word: string): string[] {
    const end = spelling(word);
    return end.length < 5 ? [] : [...this.wordOfTerm.keys()].filter((term) => term.endsWith(end) && term !== end);
  }

  private readonly isKnown = (word: string) => this.wordOfTerm.has(stem(word)) || this.wordOfTerm.has(spelling(word));

  /** A word nothing is found by, as somebody may have meant it, or null. */
  private mend(word: string): string | null {
    const typed = spelling(word);
    if (typed.length < 4 || this.isKnown(word) || this.index.search(this.clause(word)).length > 0) return null;
    const [best] = this.index.search({ queries: [typed], fuzzy: typed.length >= 8 ? 2 : 1 });
    return this.wordOfTerm.get(best?.terms[0] ?? "") ?? null;
  }
}

const textOf = (document: SearchDocument) => fields.map((field) => document[field]).join("\n");

const anyOf = (queries: Query[]) => ({ queries, combineWith: "OR" as const });
const allOf = (queries: Query[], weight: number) => ({ queries, combineWith: "AND" as const, boostTerm: () => weight });

/** The words of a text in one spelling, with a space around each, to look for phrases. */
const inARow = (text: string) => ` ${wordsOf(text).map(spelling).join(" ")} `;

/** Phrases stand in it word for word; what was excluded does not, in any inflection. */
function fits(document: SearchDocument, { phrases, without }: Question): boolean {
  if (phrases.length === 0 && without.length === 0) return true;
  const text = textOf(document);
  const unwanted = new Set(without.map(stem));
  const row = inARow(text);
  return (
    phrases.every((phrase) => row.includes(inARow(phrase))) && !wordsOf(text).some((word) => unwanted.has(stem(word)))
  );
}

/** The other words of its row for every single word. */
function synonymsByStem(rows: string[][]): Map<string, string[]> {
  const pairs = rows.flatMap((row) =>
    row
      .filter((phrase) => wordsOf(phrase).length === 1)
      .map((word) => [stem(word), row.filter((other) => other !== word)] as const),
  );
  const found = new Map<string, string[]>();
  for (const [word, others] of pairs) found.set(word, [...(found.get(word) ?? []), ...others]);
  return found;
}

const withBetterWords = (typed: string, words: { word: string; better: string | null }[]) =>
  words.reduce((text, { word, better }) => (better ? text.replace(word, better) : text), typed);
