/** A film for tests that upload one, with or without the data layer. */

const box = (type: string, ...content: Uint8Array[]) => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
};

/** The skeleton of an MP4 with a track of 640 × 360 and the place where it was filmed. */
export function mp4(film = "film") {
  const size = Buffer.alloc(84);
  size.writeUInt16BE(640, 76);
  size.writeUInt16BE(360, 80);
  const place = box("udta", box("\u00a9xyz", Buffer.from("+51.4500+007.0100/")));
  const type = box("ftyp", Buffer.from("isom\0\0\x02\0isomiso2mp41", "latin1"));
  return Buffer.concat([type, box("moov", box("trak", box("tkhd", size)), place), box("mdat", Buffer.from(film))]);
}
