import { eventModeLabels, eventModeSchema } from "#lib/events/schema.ts";
import { pictureAsColumns } from "#lib/media/schema.ts";
import { defineType, orNull } from "../contentType.ts";
import { boolean, type Data, date, richText, select, slug, text, textarea, time, url } from "../fields.ts";
import { media } from "../mediaField.ts";
import { optionsFrom } from "../options.ts";
import { postalCodeRule } from "../postalCodeRule.ts";

const fields = {
  title: text({ label: "Titel", required: true }),
  summary: textarea({ label: "Kurz gesagt", required: true, max: 400 }),
  startsOn: date({ label: "Beginnt am", required: true }),
  startsAt: time({ label: "Uhrzeit", wanted: true, help: "Deutsche Zeit, zum Beispiel 10:00." }),
  endsOn: date({ label: "Endet am", help: "Nur, wenn es ein anderer Tag ist." }),
  endsAt: time({ label: "Endet um", wanted: true }),
  mode: select({ label: "Art", required: true, options: optionsFrom(eventModeLabels) }),
  place: text({ label: "Ort", wanted: true, help: "Zum Beispiel der Name des Hauses." }),
  street: text({ label: "Straße und Hausnummer", wanted: true }),
  postalCode: text({ label: "Postleitzahl", max: 5 }),
  city: text({ label: "Stadt oder Gemeinde" }),
  cancelled: boolean({
    label: "Abgesagt",
    help: "Die Seite bleibt, mit dem Hinweis „Abgesagt“. Abonnierte Kalender zeigen es auch.",
  }),
  picture: media({
    label: "Bild",
    accept: ["image"],
    help: "Ein Foto von der Veranstaltung oder vom Ort.",
  }),
  registration: url({ label: "Anmeldung", help: "Web-Adresse, unter der man sich anmeldet." }),
  body: richText({ label: "Programm", help: "Steht auf der Website unter „Worum es geht“." }),
  review: richText({ label: "Rückblick", help: "Nach der Veranstaltung: Was ist geschehen?" }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /veranstaltungen/…" }),
};

const rowOf = (data: Data<typeof fields>) => ({
  slug: data.slug,
  title: data.title,
  summary: data.summary,
  startsOn: data.startsOn,
  startsAt: orNull(data.startsAt),
  endsOn: orNull(data.endsOn),
  endsAt: orNull(data.endsAt),
  mode: data.mode,
  place: orNull(data.place),
  street: orNull(data.street),
  postalCode: orNull(data.postalCode),
  city: orNull(data.city),
  registration: orNull(data.registration),
  cancelled: data.cancelled,
  body: data.body,
  review: data.review,
  ...pictureAsColumns(data.picture),
});

export const event = defineType({
  key: "event",
  label: { one: "Veranstaltung", many: "Veranstaltungen" },
  segment: "veranstaltungen",
  fields,
  groups: [
    { legend: "Worum geht es?", fields: ["title", "summary", "picture", "body"] },
    { legend: "Wann?", fields: ["startsOn", "startsAt", "endsOn", "endsAt", "cancelled"] },
    { legend: "Wo?", fields: ["mode", "place", "street", "postalCode", "city"] },
    { legend: "Anmeldung", fields: ["registration"] },
    { legend: "Rückblick", fields: ["review"] },
    { legend: "Adresse", fields: ["slug"] },
  ],
  titleField: "title",
  addressField: "slug",
  address: (data) => `/veranstaltungen/${data.slug}`,
  filters: { art: { label: "Art", choices: optionsFrom(eventModeLabels), value: (data) => data.mode } },
  rules(data) {
    const sameDay = !data.endsOn || data.endsOn === data.startsOn;
    const endsEarlier = sameDay && data.endsAt && data.endsAt < data.startsAt;
    const tooEarly = "Das Ende liegt vor dem Beginn.";
    return {
      ...postalCodeRule(data),
      ...(data.endsOn && data.endsOn < data.startsOn && { endsOn: tooEarly }),
      ...(endsEarlier && { endsAt: tooEarly }),
    };
  },
  preview(data) {
    const row = rowOf(data);
    return {
      kind: "event",
      event: { ...row, picture: data.picture, mode: eventModeSchema.catch("onsite").parse(row.mode), films: [] },
    };
  },
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.event.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.event.delete({ where: { id } }),
});
