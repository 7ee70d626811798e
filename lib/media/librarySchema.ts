import { z } from "zod";
import type { MediaKind } from "./formats.ts";
import { type Crop, type MediaView, mediaKindSchema } from "./schema.ts";
import type { MediaUsage } from "./uses.ts";

export const libraryFilters = {
  "nicht-verwendet": "Nicht verwendet",
  "ohne-alternativtext": "Ohne Alternativtext",
  lizenz: "Lizenz läuft ab",
  papierkorb: "Papierkorb",
} as const;

export type LibraryFilter = keyof typeof libraryFilters;

const filterSchema = z.enum([
  "nicht-verwendet",
  "ohne-alternativtext",
  "lizenz",
  "papierkorb",
] satisfies LibraryFilter[]);

/** What the address of the library asks for; whatever makes no sense counts as not asked. */
export const libraryQuerySchema = z.object({
  q: z.string().max(200).catch(""),
  art: mediaKindSchema.optional().catch(undefined),
  zeige: filterSchema.optional().catch(undefined),
  ansicht: z.enum(["kacheln", "liste"]).catch("kacheln"),
  seite: z.coerce.number().int().min(1).catch(1),
});
export type LibraryQuery = z.infer<typeof libraryQuerySchema>;

const path = "/redaktion/medien";

/** The address of the library with some of the query changed; what goes without saying is left out. */
export function libraryHref(query: LibraryQuery, changes: Partial<LibraryQuery> = {}): string {
  const { q, art, zeige, ansicht, seite } = { ...query, seite: 1, ...changes };
  const given = Object.entries({
    q,
    art,
    zeige,
    ansicht: ansicht === "liste" ? ansicht : undefined,
    seite: seite > 1 ? String(seite) : undefined,
  }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const search = new URLSearchParams(given).toString();
  return search ? `${path}?${search}` : path;
}

/** A file as the library lists it. */
export type LibraryRow = {
  view: MediaView;
  version: number;
  /** Entries, films and settings that show it. */
  places: number;
  live: boolean;
  createdAt: Date;
  createdBy: string;
  licence: string;
  licenceUntil: string | null;
};

export type LibraryPage = { rows: LibraryRow[]; total: number; page: number; pages: number };

/** One content a file has or had. */
export type LibraryVersion = {
  number: number;
  name: string;
  bytes: number;
  mime: string;
  address: string;
  createdAt: Date;
  createdBy: string;
  cropped: boolean;
};

/** Everything about one file. */
export type LibraryFile = {
  view: MediaView;
  kind: MediaKind;
  version: number;
  current: number;
  licence: string;
  licenceUntil: string | null;
  captionsId: string | null;
  posterId: string | null;
  crop: Crop;
  focal: { x: number; y: number };
  /** The whole picture, for choosing a part of it. */
  whole: string;
  versions: LibraryVersion[];
  uses: MediaUsage[];
  updatedAt: Date;
  updatedBy: string;
  trashedAt: Date | null;
  trashedBy: string | null;
};
