import { z } from "zod";
import type { Option } from "#lib/content/fields.ts";
import type { EntryState } from "#lib/content/state.ts";
import { type TypeKey, typeKeys } from "#lib/content/typeKeys.ts";
import type { NextPlan } from "#lib/schedules/schema.ts";

/** A list of entries: those of one type, or all of them. Plain data. */
export type EntryList = { segment: string; path: string; label: string; one: string; type: TypeKey | null };

const stateKeys = ["live", "geaendert", "entwurf", "offen", "geplant", "gescheitert", "pruefung"] as const;
export const stateLabels: Record<(typeof stateKeys)[number], string> = {
  live: "Live ohne Änderungen",
  geaendert: "Live mit Änderungen",
  entwurf: "Entwurf, nicht live",
  offen: "Entwurf oder Änderungen",
  geplant: "Geplant",
  gescheitert: "Planung gescheitert",
  pruefung: "Wartet auf Prüfung",
};

const findingKeys = ["alle", "fehler", "alternativtext", "links"] as const;
export const findingLabels: Record<(typeof findingKeys)[number], string> = {
  alle: "Mit Hinweisen",
  fehler: "Mit Fehlern",
  alternativtext: "Ohne Alternativtext",
  links: "Mit kaputten Links",
};

const dueKeys = ["jetzt", "monat", "ohne"] as const;
export const dueLabels: Record<(typeof dueKeys)[number], string> = {
  jetzt: "Jetzt fällig",
  monat: "Fällig in 30 Tagen",
  ohne: "Ohne Termin",
};

const sortKeys = ["titel", "stand", "zustaendig", "faellig", "geaendert"] as const;
export type Sort = (typeof sortKeys)[number];
export type Direction = "auf" | "ab";
/** The way a column starts when it is chosen. */
export const firstDirection = (sort: Sort): Direction => (sort === "geaendert" ? "ab" : "auf");

/** Values of "zuständig" that are no account. */
export const nobody = "niemand";
export const myself = "ich";
/** What somebody looks after or has worked on last. */
export const mine = "meine";

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const word = optional(z.string().trim().min(1).max(100));

/** Search, filters, order and page as they stand in the address. What is unknown counts as not given. */
const listQuerySchema = z.object({
  q: z.string().trim().max(200).catch(""),
  typ: optional(z.enum(typeKeys)),
  stand: optional(z.enum(stateKeys)),
  zustaendig: word,
  person: word,
  offen: optional(z.literal("ja")),
  befund: optional(z.enum(findingKeys)),
  faellig: optional(z.enum(dueKeys)),
  sortierung: z.enum(sortKeys).catch("titel"),
  richtung: optional(z.enum(["auf", "ab"])),
  seite: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type ListQuery = Omit<z.infer<typeof listQuerySchema>, "richtung"> & {
  richtung: Direction;
  /** Filters only this type has, by name. */
  eigene: Record<string, string>;
};

/** A filter only lists of one type have, ready for a form. */
export type OwnFilter = { name: string; label: string; options: Option[] };

/** Reads the address of a list; `own` names the filters of its type. */
export function readQuery(params: URLSearchParams, own: readonly string[] = []): ListQuery {
  const query = listQuerySchema.parse(Object.fromEntries(params));
  const eigene = own.flatMap((name) => {
    const value = params.get(name)?.trim().slice(0, 100);
    return value ? [[name, value]] : [];
  });
  const richtung = query.richtung ?? firstDirection(query.sortierung);
  return { ...query, richtung, eigene: Object.fromEntries(eigene) };
}

/** The query string of a list: only what differs from the list as it opens, so that equal lists have equal addresses. */
export function queryString({ eigene, seite, sortierung, richtung, ...filters }: ListQuery): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, ...eigene })) if (value) params.set(name, value);
  if (sortierung !== "titel") params.set("sortierung", sortierung);
  if (richtung !== firstDirection(sortierung)) params.set("richtung", richtung);
  if (seite > 1) params.set("seite", String(seite));
  return params.toString();
}

/** The address of a list with this query. */
export function listHref(path: string, query: ListQuery): string {
  const text = queryString(query);
  return text ? `${path}?${text}` : path;
}

/** The list as it opens. */
export const openingQuery: ListQuery = readQuery(new URLSearchParams());

/** Whether anything narrows the list. */
export const isNarrowed = (query: ListQuery) =>
  queryString({ ...query, seite: 1, sortierung: "titel", richtung: "auf" }) !== "";

/** One row of a list. */
export type ListRow = {
  id: string;
  type: string;
  typeLabel: string;
  href: string;
  title: string;
  address: string;
  version: number;
  changes: number;
  openCount: number;
  publishedAt: Date | null;
  updatedAt: Date;
  updatedBy: string;
  owner: string | null;
  /** What will happen to it by itself, the next first. */
  planned: NextPlan[];
  /** What became of the request for a second pair of eyes on the newest words. */
  review: EntryState["review"];
  openComments: number;
  /** Names of others who have it open right now. */
  here: string[];
  reviewBy: string | null;
};

export type ListPage = { rows: ListRow[]; total: number; page: number; pages: number };

/** A view to save: its list by path, what is shown of it, and a name. */
export const savedViewSchema = z.object({
  path: z.string().max(200),
  query: z.string().max(2_000),
  name: z.string().trim().min(1, "Wie soll die Ansicht heißen?").max(60, "Höchstens 60 Zeichen."),
});

export type SavedView = { id: string; name: string; query: string };
