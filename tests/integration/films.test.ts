/** A film with everything it can be there in: captions by language, sign language, audio description. */
import { expect, test } from "vitest";
import { withdraw } from "#lib/content/publish.ts";
import { getPublishedFilm } from "#lib/films/queries.ts";
import { filesOfVersions } from "#lib/films/schema.ts";
import { findPublishedMedia } from "#lib/media/queries.ts";
import { editor, makePublished, publishedRow } from "#tests/factories.ts";
import { captions, makeMedia } from "#tests/mediaFiles.ts";
import { mp4 } from "#tests/mp4.ts";

const file = async (bytes: Uint8Array | string, name: string) => ({ mediaId: await makeMedia(bytes, name) });

test("shows its versions to visitors while it is live, and nothing of them afterwards", async () => {
  const [video, sign, turkish] = [
    await file(mp4(), "film.mp4"),
    await file(mp4("mit Gebärden"), "gebaerden.mp4"),
    await file(captions("Merhaba."), "tr.vtt"),
  ];
  const live = await makePublished("film", {
    slug: "werkstatt",
    video,
    captionsTr: turkish,
    signVideo: sign,
    describedUrl: "https://filme.example/hoerfilm",
  });
  const film = await getPublishedFilm("werkstatt");
  expect(film?.versions).toMatchObject({
    captions: [{ language: "tr", file: turkish }],
    sign: { url: null, video: sign },
    described: { url: "https://filme.example/hoerfilm", video: null },
  });
  const ids = (film ? filesOfVersions(film.versions) : []).flatMap((use) => use?.mediaId ?? []);
  expect(Object.keys(await findPublishedMedia(ids)).sort()).toEqual([sign.mediaId, turkish.mediaId].sort());
  await withdraw(editor, live);
  expect(await publishedRow("film", live.id)).toBeNull();
  expect(await findPublishedMedia(ids)).toEqual({});
});

test("one from before there were versions has none", async () => {
  await makePublished("film", { slug: "alt" });
  expect((await getPublishedFilm("alt"))?.versions).toMatchObject({ captions: [], sign: { url: null, video: null } });
});
