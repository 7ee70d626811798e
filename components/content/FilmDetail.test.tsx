import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type FilmView, filmVersionsSchema } from "#lib/films/schema.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { emptyRichText, type RichTextDoc } from "#lib/richText/schema.ts";
import { FilmDetail } from "./FilmDetail.tsx";

const view = (id: string, mime: string): MediaView => ({
  ...{ id, kind: "video", mime, title: "Film", bytes: 1, width: 640, height: 360, alt: "", credit: "" },
  ...{ href: `/medien/${id}`, src: `/medien/${id}/1`, sources: [], focal: { x: 50, y: 50 }, pages: null, tagged: null },
  ...{ captions: id === "film" ? "/medien/de.vtt" : null, poster: null },
});
const media = Object.fromEntries(
  [view("film", "video/mp4"), view("dgs", "video/mp4"), view("tr", "text/vtt")].map((file) => [file.id, file]),
);
const context = { addresses: {}, contacts: {}, projects: {}, events: {}, media, terms: [] };
const use = (mediaId: string) => ({ mediaId, alt: null, decorative: false });
const transcript: RichTextDoc = {
  type: "doc",
  content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "02:15 Die Werkstatt" }] }],
};
const film: FilmView = {
  ...{ slug: "werkstatt", title: "Die Werkstatt", summary: "Ein Film.", year: 2022, minutes: 5, url: null },
  ...{ producer: null, body: emptyRichText, transcript, projects: [], events: [], video: use("film") },
  versions: filmVersionsSchema.parse({
    captions: [{ language: "tr", file: use("tr") }],
    sign: { url: null, video: use("dgs") },
    described: { url: "https://filme.example/hoerfilm", video: null },
  }),
};

test("a film offers captions, chapters, its versions, and its words with ways back into it", () => {
  const html = renderToStaticMarkup(<FilmDetail context={context} film={film} startAt={135} />);
  expect(html).toContain('<source src="/medien/film/1#t=135" type="video/mp4"/>');
  expect(html).toContain('<track kind="captions" src="/medien/de.vtt" srcLang="de" label="Deutsch" default=""/>');
  expect(html).toContain('<track kind="subtitles" label="Türkçe" src="/medien/tr/1" srcLang="tr"/>');
  expect(html.match(/href="\/filme\/werkstatt\/ab\/135#film"/g)).toHaveLength(2);
  expect(html).toContain('aria-current="true"');
  expect(html).toMatch(/Der Film mit Gebärdensprache<\/h2>.*\/medien\/dgs\/1"/);
  expect(html).toMatch(/Der Film mit Audiodeskription<\/h2>.*https:\/\/filme\.example\/hoerfilm/);
});

test("without a file here there is nothing to jump to", () => {
  const html = renderToStaticMarkup(<FilmDetail context={context} film={{ ...film, video: null }} />);
  expect(html).not.toContain("/ab/");
  expect(html).not.toContain("Kapitel");
});
