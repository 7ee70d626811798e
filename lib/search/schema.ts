/** The kinds of things that can be found, in the order in which their groups stand. */
export const searchKinds = {
  project: "Projekte",
  page: "Seiten",
  baustein: "Bausteine",
  event: "Veranstaltungen",
  film: "Filme",
  publication: "Veröffentlichungen",
  carrier: "Träger",
  contact: "Ansprechpersonen",
  term: "Begriffe",
} as const;

export type SearchKind = keyof typeof searchKinds;
export const allSearchKinds = Object.keys(searchKinds).filter((kind): kind is SearchKind =>
  Object.hasOwn(searchKinds, kind),
);

/** What the search knows of one live entry. All words as they stand on its page. */
export type SearchDocument = {
  id: string;
  kind: SearchKind;
  path: string;
  title: string;
  summary: string;
  /** Gemeinde, Kreis, Regierungsbezirk, Quartier, postal code. */
  place: string;
  /** Carrier, target groups, topics and the like. */
  keywords: string;
  text: string;
};

/** A stretch of text, marked where it answers the question. */
export type Piece = { text: string; marked: boolean };

export type SearchItem = { path: string; place: string; title: Piece[]; passage: Piece[] };
export type SearchGroup = { kind: SearchKind; total: number; items: SearchItem[] };

/** One page of what was found. */
export type SearchPage = {
  /** The question as it was understood, when nothing was found word for word. */
  meant: string | null;
  /** Whether the hits answer only some of the words, because nothing answers all. */
  partly: boolean;
  total: number;
  /** Every kind that has hits, whichever is shown. */
  counts: { kind: SearchKind; total: number }[];
  groups: SearchGroup[];
  page: number;
  pages: number;
};
