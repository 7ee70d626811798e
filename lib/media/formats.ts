/** What the library takes: kinds of files, their formats and how large each may be. Pure: forms show it, too. */

export const kindLabels = {
  image: "Bild",
  document: "Dokument",
  video: "Video",
  audio: "Ton",
  captions: "Untertitel",
} as const;

export type MediaKind = keyof typeof kindLabels;

const MB = 1024 * 1024;

/** Largest file of each kind, in bytes. */
export const largest: Record<MediaKind, number> = {
  image: 20 * MB,
  document: 50 * MB,
  video: 500 * MB,
  audio: 100 * MB,
  captions: MB,
};

type Format = { kind: MediaKind; extension: string; label: string };

/** By what the content is; a name proves nothing. */
export const formats: Record<string, Format> = {
  "image/jpeg": { kind: "image", extension: "jpg", label: "JPEG" },
  "image/png": { kind: "image", extension: "png", label: "PNG" },
  "image/webp": { kind: "image", extension: "webp", label: "WebP" },
  "image/avif": { kind: "image", extension: "avif", label: "AVIF" },
  "image/svg+xml": { kind: "image", extension: "svg", label: "SVG" },
  "application/pdf": { kind: "document", extension: "pdf", label: "PDF" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    kind: "document",
    extension: "docx",
    label: "Word",
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    kind: "document",
    extension: "xlsx",
    label: "Excel",
  },
  "application/vnd.oasis.opendocument.text": { kind: "document", extension: "odt", label: "OpenDocument" },
  "video/mp4": { kind: "video", extension: "mp4", label: "MP4" },
  "video/webm": { kind: "video", extension: "webm", label: "WebM" },
  "audio/mpeg": { kind: "audio", extension: "mp3", label: "MP3" },
  "audio/mp4": { kind: "audio", extension: "m4a", label: "M4A" },
  "text/vtt": { kind: "captions", extension: "vtt", label: "WebVTT" },
};

/** What may be uploaded, in words. */
export const uploadable: Record<MediaKind, string> = {
  image: "PNG, JPEG, WebP, GIF, SVG",
  document: "PDF, DOCX, XLSX, ODT",
  video: "MP4, WebM",
  audio: "MP3, M4A",
  captions: "WebVTT",
};

/** For the file chooser of the browser, a courtesy only. */
export const accepted: Record<MediaKind, string> = {
  image: ".png,.jpg,.jpeg,.webp,.gif,.svg",
  document: ".pdf,.docx,.xlsx,.odt",
  video: ".mp4,.m4v,.webm",
  audio: ".mp3,.m4a",
  captions: ".vtt",
};

export const mediaKinds: MediaKind[] = ["image", "document", "video", "audio", "captions"];

const decimals = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** "340 KB", "1,4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} Byte`;
  return bytes < MB ? `${Math.round(bytes / 1024)} KB` : `${decimals.format(bytes / MB)} MB`;
}

/** "PDF", "Word"; the kind in general for what has no format of its own. */
export const formatLabel = (mime: string, kind: MediaKind) => formats[mime]?.label ?? kindLabels[kind];

/** The kind that a file name promises, or null. Only for hints before the upload. */
export function promisedKind(name: string): MediaKind | null {
  const extension = `.${name.split(".").at(-1)?.toLowerCase()}`;
  return mediaKinds.find((kind) => accepted[kind].split(",").includes(extension)) ?? null;
}

/** The sentence for a file that is too large, or null. */
export function tooLarge(kind: MediaKind, bytes: number): string | null {
  if (bytes <= largest[kind]) return null;
  return `Die Datei hat ${formatBytes(bytes)}. Erlaubt sind höchstens ${formatBytes(largest[kind])} (${kindLabels[kind]}). Bitte verkleinern Sie die Datei.`;
}
