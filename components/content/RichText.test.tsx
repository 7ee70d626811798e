import { HtmlValidate } from "html-validate";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { MediaView } from "#lib/media/schema.ts";
import { emptyContext, type RichTextContext } from "#lib/richText/context.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { everyBlock } from "#tests/everyBlock.ts";
import { RichText } from "./RichText.tsx";

const file = (id: string, kind: MediaView["kind"], mime: string): MediaView => ({
  id,
  kind,
  mime,
  title: `Datei ${id}`,
  bytes: 300_000,
  width: kind === "image" ? 600 : 0,
  height: kind === "image" ? 400 : 0,
  alt: "Aus der Bibliothek",
  credit: "",
  href: `/medien/${id}/datei`,
  src: `/medien/${id}/stempel/datei`,
  sources: [],
  focal: { x: 50, y: 50 },
  pages: null,
  tagged: null,
  captions: null,
  poster: null,
});

const context: RichTextContext = {
  ...emptyContext,
  media: {
    media1: file("media1", "image", "image/jpeg"),
    media2: file("media2", "image", "image/jpeg"),
    media3: file("media3", "video", "video/mp4"),
    media4: file("media4", "document", "application/pdf"),
  },
  addresses: { entry1: "/programm" },
  contacts: {
    contact1: {
      slug: "probe",
      name: "Erika Beispiel",
      role: "Beratung",
      organisation: null,
      phone: "0211 123",
      email: null,
      topics: [],
      regions: [],
    },
  },
  projects: {
    project1: {
      slug: "probe",
      title: "Probe Garten",
      summary: "Ein Garten.",
      municipality: "05913000",
      quarter: null,
      goodPractice: false,
      carrier: null,
      baustein: null,
    },
  },
  events: {
    event1: {
      slug: "probe",
      title: "Probe Fest",
      summary: "Ein Fest.",
      startsOn: "2026-05-01",
      startsAt: null,
      endsOn: null,
      endsAt: null,
      mode: "onsite",
      cancelled: false,
      place: null,
      city: null,
    },
  },
};

const html = (document: unknown, shown = context) =>
  renderToStaticMarkup(<RichText context={shown} doc={richTextSchema.parse(document)} />);
const doc = (...content: unknown[]) => ({ type: "doc", content });

test("every kind of block is valid HTML without script and inline style", async () => {
  const written = html(everyBlock);
  const validate = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });
  const { results } = await validate.validateString(written);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(written).not.toMatch(/<script|\sstyle=|\son\w+=/);
});

test.each([
  ['<a href="/programm">Mehr <strong>lesen</strong></a>', "one link for all of its words"],
  ['<span lang="tr">Merhaba</span>', "the language of a part"],
  ['<p dir="rtl"><span dir="rtl" lang="ar">مرحبا</span></p>', "a paragraph written from right to left"],
  ['<abbr title="Ministerium für Arbeit, Gesundheit und Soziales">MAGS</abbr>', "an abbreviation"],
  ["<figcaption>Aus dem Konzept</figcaption>", "the source of a quote"],
  ['<p class="callout-label">Tipp</p>', "the kind of a callout"],
  ["<caption>Sprechzeiten</caption>", "the caption of a table"],
  ['<th scope="col"><p>Tag</p></th>', "headers of columns"],
  ['<th scope="row"><p>Montag</p></th>', "headers of rows"],
  ["<summary>Wie mache ich mit?</summary>", "an accordion that opens without script"],
  ['href="/projekte/probe"', "the teaser of a project"],
  ['href="/veranstaltungen/probe"', "the teaser of an event"],
  ["Erika Beispiel", "a contact"],
  ['alt="Kinder malen einen Drachen."', "a picture with the alternative text of this place"],
  ['<ul class="text-gallery">', "a gallery"],
  ["<video", "a video"],
  ['<a href="/medien/media4/datei">Das Konzept</a>', "a download"],
  ['<a href="/medien/media1/datei">Datei<', "a link to a file"],
])("shows %s", (part) => {
  expect(html(everyBlock)).toContain(part);
});

test("what is not live leaves nothing behind but the words of its links", () => {
  const written = html(everyBlock, emptyContext);
  expect(written).toContain("Mehr <strong>lesen</strong>");
  expect(written).not.toMatch(/teaser|text-contact|programm|medien/);
});

test("a header without words and an empty heading are none", () => {
  const cell = { type: "tableHeader", content: [{ type: "paragraph" }] };
  const table = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
  expect(html(doc(table, { type: "heading", attrs: { level: 2 } }))).not.toMatch(/<th|<h2/);
});
