import "server-only";
import sharp, { type Sharp } from "sharp";
import { turnstile } from "#lib/turnstile.ts";
import type { Prepared } from "./prepared.ts";
import type { Crop, StoredFile } from "./schema.ts";
import { readStored, storeBytes } from "./store.ts";

/** What a picture becomes: its own format where browsers know it, PNG for a GIF's first frame. */
const keptAs = new Map([
  ["image/jpeg", "image/jpeg"],
  ["image/png", "image/png"],
  ["image/webp", "image/webp"],
  ["image/avif", "image/webp"],
  ["image/gif", "image/png"],
]);

/** Larger, in pixels, no page shows a picture; the rest would only cost memory. */
const largestKept = 4096;
const largestShown = 2560;
/** Widths a page may ask for: phones, columns, the whole page, each at one and two dots a pixel. */
const widths = [320, 640, 960, 1280, 1920];

/** More pixels than a camera has: a small file that would fill the memory. */
const limitInputPixels = 80_000_000;

/** Drawing takes all of a core and a lot of memory. */
const easel = turnstile(2);

const damaged = "Das Bild ist beschädigt oder hat viel zu viele Pixel. Bitte speichern Sie es neu und kleiner.";

/**
 * The picture drawn anew: nothing but pixels survives – no place, no author, no hidden code. Returns a sentence that says
 * what is wrong when it cannot be used.
 */
export function preparePicture(bytes: Uint8Array, found: string): Promise<Prepared | string> {
  return easel.pass(async () => {
    const mime = keptAs.get(found);
    if (!mime) return "Dieses Bildformat kennt das Portal nicht. Bitte speichern Sie das Bild als JPEG oder PNG.";
    try {
      const { pages = 1 } = await sharp(bytes, { limitInputPixels }).metadata();
      const upright = sharp(bytes, { limitInputPixels }).autoOrient().toColourspace("srgb");
      const kept = await encode(within(upright, largestKept), mime, false).toBuffer();
      const notes = pages > 1 ? ["Aus dem bewegten Bild wurde ein stehendes: Gezeigt wird das erste Bild."] : [];
      return { ...(await draw(kept, mime, [], { x: 50, y: 50 })), notes };
    } catch (error) {
      return String(error).includes("ENOSPC") ? Promise.reject(error) : damaged;
    }
  });
}

/** The same picture with another part of it shown. */
export function cropPicture(
  kept: { sha256: string; mime: string },
  crop: Crop,
  focal: { x: number; y: number },
): Promise<Prepared> {
  return easel.pass(async () => draw(await readStored(kept.sha256, kept.mime), kept.mime, crop, focal));
}

async function draw(kept: Buffer, mime: string, crop: Crop, focal: { x: number; y: number }): Promise<Prepared> {
  const { width = 0, height = 0 } = await sharp(kept).metadata();
  const area = areaOf(crop, width, height);
  const shown = () => (area ? sharp(kept).extract(area) : sharp(kept));
  const main = await store(encode(within(shown(), largestShown), mime, true), mime);
  const files = [main];
  const smaller = widths.filter((candidate) => candidate < main.width);
  for (const size of [...smaller, ...(main.width <= Math.max(...widths) ? [main.width] : [])]) {
    const scaled = await shown().resize({ width: size }).raw().toBuffer({ resolveWithObject: true });
    const drawn = () => sharp(scaled.data, { raw: scaled.info });
    files.push(await store(drawn().webp({ quality: 80 }), "image/webp"));
    files.push(await store(drawn().avif({ quality: 55, effort: 1 }), "image/avif"));
  }
  const sha256 = await storeBytes(kept, mime);
  const size = { width: main.width, height: main.height };
  return {
    kind: "image",
    mime,
    sha256,
    bytes: kept.length,
    ...size,
    pages: null,
    tagged: null,
    focal,
    crop,
    files,
    notes: [],
    title: "",
  };
}

const within = (picture: Sharp, side: number) =>
  picture.resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });

/** `small` takes much longer and is worth it only for what visitors fetch. */
function encode(picture: Sharp, mime: string, small: boolean): Sharp {
  if (mime === "image/png") return picture.png({ compressionLevel: 9 });
  return mime === "image/webp"
    ? picture.webp({ quality: 88 })
    : picture.jpeg({ quality: small ? 86 : 92, mozjpeg: small });
}

async function store(picture: Sharp, mime: string): Promise<StoredFile> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { mime, width: info.width, height: info.height, bytes: data.length, sha256: await storeBytes(data, mime) };
}

function areaOf(crop: Crop, width: number, height: number) {
  if (crop.length === 0) return null;
  const [left, top, wide, high] = crop;
  const x = Math.min(width - 1, Math.round((left / 100) * width));
  const y = Math.min(height - 1, Math.round((top / 100) * height));
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(width - x, Math.round((wide / 100) * width))),
    height: Math.max(1, Math.min(height - y, Math.round((high / 100) * height))),
  };
}
