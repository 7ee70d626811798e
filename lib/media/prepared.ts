import type { MediaKind } from "./formats.ts";
import type { Crop, StoredFile } from "./schema.ts";

/** A file that was judged by its content, cleaned and stored; all that is missing is its row. */
export type Prepared = {
  kind: MediaKind;
  mime: string;
  /** Of the cleaned file as it is kept, from which other sizes can be made again. */
  sha256: string;
  bytes: number;
  width: number;
  height: number;
  pages: number | null;
  tagged: boolean | null;
  focal: { x: number; y: number };
  crop: Crop;
  files: StoredFile[];
  /** What the person who uploads should know, in German. */
  notes: string[];
  /** A title the file itself brings, or "". */
  title: string;
};

const plain = {
  width: 0,
  height: 0,
  pages: null,
  tagged: null,
  focal: { x: 50, y: 50 },
  crop: [] satisfies Crop,
  notes: [],
  title: "",
};

type Known = Pick<Prepared, "kind" | "mime" | "sha256" | "bytes"> & Partial<Prepared>;

/** A file that is served just as it is kept. */
export function asItIs(known: Known): Prepared {
  const { mime, sha256, bytes, width = 0, height = 0 } = known;
  return { ...plain, files: [{ mime, sha256, bytes, width, height }], ...known };
}
