import { type CaptionLanguage, captionLanguageSchema, captionLanguages, type FilmVersions } from "#lib/films/schema.ts";
import { defineType, orNull } from "../contentType.ts";
import { type Data, number, relations, richText, slug, text, textarea, url } from "../fields.ts";
import { media } from "../mediaField.ts";

/** German captions belong to the file of the film. */
const captionsIn = (language: CaptionLanguage) =>
  media({ label: `Untertitel: ${captionLanguages[language]}`, accept: ["captions"] });
const captions = {
  captionsEn: captionsIn("en"),
  captionsTr: captionsIn("tr"),
  captionsUk: captionsIn("uk"),
  captionsAr: captionsIn("ar"),
};

const fields = {
  title: text({ label: "Titel", required: true }),
  summary: textarea({ label: "Kurz gesagt", required: true, max: 400 }),
  year: number({ label: "Jahr", min: 2010, max: 2100, wanted: true }),
  minutes: number({ label: "Länge in Minuten", min: 1, max: 600, wanted: true }),
  producer: text({ label: "Hergestellt von", wanted: true }),
  url: url({ label: "Adresse des Films", wanted: true, help: "Wo kann man den Film sehen?" }),
  video: media({
    label: "Film als Datei",
    accept: ["video"],
    help: "Wenn der Film hier im Portal laufen soll. Untertitel und Startbild gehören zur Datei in den Medien.",
  }),
  ...captions,
  signVideo: media({ label: "Film mit Gebärdensprache als Datei", accept: ["video"] }),
  signUrl: url({ label: "Film mit Gebärdensprache auf einer anderen Website" }),
  describedVideo: media({
    label: "Film mit Audiodeskription als Datei",
    accept: ["video"],
    help: "Eine Stimme beschreibt, was zu sehen ist.",
  }),
  describedUrl: url({ label: "Film mit Audiodeskription auf einer anderen Website" }),
  body: richText({ label: "Über den Film" }),
  transcript: richText({
    label: "Text des Films",
    wanted: true,
    help: "Alles, was gesprochen und gezeigt wird. Beginnt eine Überschrift mit einer Zeit wie 02:15, wird daraus ein Kapitel: Ein Klick startet den Film dort.",
  }),
  projects: relations({ label: "Projekte im Film", wanted: true, to: "project" }),
  events: relations({ label: "Veranstaltungen im Film", to: "event" }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /filme/…" }),
};

const versionsOf = (data: Data<typeof fields>): FilmVersions => {
  const files = { en: data.captionsEn, tr: data.captionsTr, uk: data.captionsUk, ar: data.captionsAr };
  return {
    captions: captionLanguageSchema.options.flatMap((language) => {
      const file = files[language];
      return file ? [{ language, file }] : [];
    }),
    sign: { url: orNull(data.signUrl), video: data.signVideo },
    described: { url: orNull(data.describedUrl), video: data.describedVideo },
  };
};

const rowOf = (data: Data<typeof fields>) => ({
  slug: data.slug,
  title: data.title,
  summary: data.summary,
  year: data.year,
  minutes: data.minutes,
  producer: orNull(data.producer),
  url: orNull(data.url),
  body: data.body,
  transcript: data.transcript,
  videoId: data.video?.mediaId ?? null,
  versions: versionsOf(data),
});

export const film = defineType({
  key: "film",
  label: { one: "Film", many: "Filme" },
  segment: "filme",
  fields,
  groups: [
    { legend: "Worum geht es?", fields: ["title", "summary", "body"] },
    { legend: "Der Film", fields: ["url", "video", "year", "minutes", "producer"] },
    { legend: "Zum Lesen", fields: ["transcript"] },
    {
      legend: "Andere Fassungen des Films",
      fields: [
        "captionsEn",
        "captionsTr",
        "captionsUk",
        "captionsAr",
        "signVideo",
        "signUrl",
        "describedVideo",
        "describedUrl",
      ],
    },
    { legend: "Wer und was ist zu sehen?", fields: ["projects", "events"] },
    { legend: "Adresse", fields: ["slug"] },
  ],
  titleField: "title",
  addressField: "slug",
  address: (data) => `/filme/${data.slug}`,
  preview(data, related) {
    const projects = data.projects.flatMap((id) => related(id) ?? []);
    const events = data.events.flatMap((id) => related(id) ?? []);
    return {
      kind: "film",
      film: {
        ...rowOf(data),
        video: data.video,
        projects: projects.map((project) => ({ ...project, municipality: String(project.data.municipality) })),
        events: events.map((event) => ({ ...event, startsOn: String(event.data.startsOn) })),
      },
    };
  },
  publish(tx, id, data) {
    const row = rowOf(data);
    const projects = data.projects.map((projectId) => ({ id: projectId }));
    const events = data.events.map((eventId) => ({ id: eventId }));
    return tx.film.upsert({
      where: { id },
      create: { id, ...row, projects: { connect: projects }, events: { connect: events } },
      update: { ...row, projects: { set: projects }, events: { set: events } },
    });
  },
  withdraw: (tx, id) => tx.film.delete({ where: { id } }),
});
