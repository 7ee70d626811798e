import { z } from "zod";
import { formats } from "./formats.ts";
import { cropSchema, type MediaView, mediaKindSchema, type StoredFile, storedFileSchema } from "./schema.ts";

/** The columns a view is made of; `versions` is narrowed to the one that is served by `currentOf`. */
export const viewSelect = {
  id: true,
  kind: true,
  title: true,
  name: true,
  alt: true,
  credit: true,
  current: true,
  versions: {
    select: {
      number: true,
      mime: true,
      bytes: true,
      pages: true,
      tagged: true,
      focalX: true,
      focalY: true,
      crop: true,
      files: true,
    },
  },
} as const;

type VersionRow = {
  number: number;
  mime: string;
  bytes: number;
  pages: number | null;
  tagged: boolean | null;
  focalX: number;
  focalY: number;
  crop: unknown;
  files: unknown;
};

export type ViewRow = {
  id: string;
  kind: string;
  title: string;
  name: string;
  alt: string;
  credit: string;
  current: number;
  versions: VersionRow[];
};

/** Enough of a hash to tell the versions of one file apart; part of addresses that browsers may keep. */
export const stampOf = ({ sha256 }: { sha256: string }) => sha256.slice(0, 16);

export const filesOf = (version: { files: unknown }): StoredFile[] => z.array(storedFileSchema).parse(version.files);

export function currentOf<V extends { number: number }>(media: { current: number; versions: V[] }): V {
  const version = media.versions.find(({ number }) => number === media.current);
  if (!version) throw new Error("A file of the library has lost the version it serves");
  return version;
}

/** Address of one stored file of a version: its content never changes. */
export const stampedAddress = (media: { id: string; name: string }, file: StoredFile) =>
  `/medien/${media.id}/${stampOf(file)}/${withExtension(media.name, file.mime)}`;

/** "haus.jpg" as WebP is "haus.webp". */
export function withExtension(name: string, mime: string): string {
  const extension = formats[mime]?.extension ?? "bin";
  return name.endsWith(`.${extension}`) ? name : `${name.replace(/\.[^.]*$/, "")}.${extension}`;
}

/** The address that stays: its name is only for people, so it may follow what the file is now, and the old one leads on. */
const addressOf = (media: { id: string; name: string }, mime: string) =>
  `/medien/${media.id}/${encodeURIComponent(withExtension(media.name, mime))}`;

/** The one served now, for whoever shows it. `beside` are files that belong to it: captions, poster. */
export function asView(media: ViewRow, beside: { captions?: string | null; poster?: string | null } = {}): MediaView {
  const version = currentOf(media);
  const [main, ...others] = filesOf(version);
  if (!main) throw new Error("A version without a file");
  return {
    id: media.id,
    kind: mediaKindSchema.parse(media.kind),
    mime: main.mime,
    title: media.title,
    bytes: main.bytes,
    width: main.width,
    height: main.height,
    alt: media.alt,
    credit: media.credit,
    href: addressOf(media, main.mime),
    src: stampedAddress(media, main),
    sources: sourcesOf(media, others),
    focal: focalOf(version),
    pages: version.pages,
    tagged: version.tagged,
    captions: beside.captions ?? null,
    poster: beside.poster ?? null,
  };
}

/** Kept in percent of the whole picture; shown in percent of the part that is seen. */
function focalOf({ focalX, focalY, crop }: VersionRow) {
  const [left = 0, top = 0, width = 100, height = 100] = cropSchema.parse(crop);
  const inside = (value: number, from: number, size: number) =>
    Math.round(Math.min(100, Math.max(0, ((value - from) / size) * 100)));
  return { x: inside(focalX, left, width), y: inside(focalY, top, height) };
}

function sourcesOf(media: ViewRow, files: StoredFile[]) {
  return ["image/avif", "image/webp"].flatMap((type) => {
    const sizes = files.filter((file) => file.mime === type).sort((a, b) => a.width - b.width);
    const srcset = sizes.map((file) => `${stampedAddress(media, file)} ${file.width}w`).join(", ");
    return srcset ? [{ type, srcset }] : [];
  });
}
