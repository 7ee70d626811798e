import sharp from "sharp";
import { expect, test } from "vitest";
import { withoutJpegMetadata } from "./jpegSegments.ts";

test("what tells about people goes, the picture stays the same to the pixel", async () => {
  const picture = sharp({ create: { width: 20, height: 10, channels: 3, background: "#336699" } });
  const bytes = await picture
    .withExif({ IFD0: { Artist: "Erika Geheim" } })
    .jpeg()
    .toBuffer();
  const cleaned = withoutJpegMetadata(bytes);
  expect(bytes.toString("latin1")).toContain("Geheim");
  expect(Buffer.from(cleaned).toString("latin1")).not.toContain("Geheim");
  expect(await sharp(cleaned).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
});

test("what is no JPEG, or half of one, comes back without harm", () => {
  const text = Buffer.from("kein Bild");
  expect(withoutJpegMetadata(text)).toEqual(text);
  const half = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff]);
  expect(withoutJpegMetadata(half)).toEqual(half);
});
