/** An MP3 without its ID3 tags: who speaks, what device, pictures. The sound itself is not touched. */
export function withoutId3(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (latin1(bytes, start, start + 3) === "ID3") {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(start + 6, start + 10);
    const footer = ((bytes[start + 5] ?? 0) & 0x10) !== 0 ? 10 : 0;
    start += 10 + ((a << 21) | (b << 14) | (c << 7) | d) + footer;
  }
  const end = bytes.length - (latin1(bytes, bytes.length - 128, bytes.length - 125) === "TAG" ? 128 : 0);
  return bytes.subarray(Math.min(start, end), end);
}

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, to)));
