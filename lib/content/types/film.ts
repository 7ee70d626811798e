import { defineType, orNull } from "../contentType.ts";
import { type Data, number, relations, richText, slug, text, textarea, url } from "../fields.ts";
import { media } from "../mediaField.ts";

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
  body: richText({ label: "Über den Film" }),
  transcript: richText({ label: "Text des Films", wanted: true, help: "Alles, was gesprochen und gezeigt wird." }),
  projects: relations({ label: "Projekte im Film", wanted: true, to: "project" }),
  events: relations({ label: "Veranstaltungen im Film", to: "event" }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /filme/…" }),
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
