import "server-only";
import sharp from "sharp";
import type { ImageMime } from "./schema.ts";

const mimes = new Map<string, ImageMime>([
  ["png", "image/png"],
  ["jpeg", "image/jpeg"],
  ["webp", "image/webp"],
]);

/** Wider or higher than this, in pixels, no page shows a logo. */
const largestSide = 1600;

/** More pixels than a camera has: a small file that would fill the memory. */
const limitInputPixels = 50_000_000;

export type CleanImage = { bytes: Buffer; mime: ImageMime; width: number; height: number };

/**
 * The picture drawn anew: what it is, is judged by its content, and nothing but pixels survives – no place, no author, no
 * hidden code. Returns a sentence that says what is wrong when it cannot be used.
 */
export async function cleanImage(bytes: Uint8Array): Promise<CleanImage | string> {
  const mime = mimes.get(await formatOf(bytes));
  if (!mime) return looksLikeSvg(bytes) ? svgRefused : "Das ist kein Bild im Format PNG, JPEG oder WebP.";
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels })
      .autoOrient()
      .resize({ width: largestSide, height: largestSide, fit: "inside", withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, mime, width: info.width, height: info.height };
  } catch {
    return "Das Bild ist beschädigt oder viel zu groß. Bitte speichern Sie es neu und versuchen Sie es noch einmal.";
  }
}

const svgRefused =
  "SVG-Dateien können Programmcode enthalten und werden deshalb nicht angenommen. Bitte speichern Sie das Logo als PNG.";

async function formatOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await sharp(bytes, { limitInputPixels }).metadata()).format;
  } catch {
    return "none";
  }
}

const looksLikeSvg = (bytes: Uint8Array) => /<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString("utf8"));
