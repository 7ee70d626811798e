/**
 * A JPEG without EXIF, XMP, IPTC and comments, its picture untouched: for photographs inside documents, which cannot be
 * drawn anew. Anything that is no JPEG comes back as it is.
 */
export function withoutJpegMetadata(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // From the first scan on there is only the picture.
    if (marker === 0xda) break;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (!tells.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}

/** APP1 (EXIF, XMP), APP13 (IPTC) and comments. */
const tells = new Set([0xe1, 0xed, 0xfe]);
