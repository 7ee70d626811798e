import { regionName } from "#lib/geo/municipalities.ts";
import { defineType, linesOf, orNull } from "../contentType.ts";
import { checkboxes, type Data, email, number, phone, slug, text, textarea } from "../fields.ts";
import { regionOptions } from "../options.ts";

const fields = {
  name: text({ label: "Name", required: true, max: 120 }),
  role: text({ label: "Aufgabe", wanted: true, max: 120 }),
  organisation: text({ label: "Einrichtung", wanted: true, max: 120 }),
  phone: phone({ label: "Telefon", wanted: true }),
  email: email({ label: "E-Mail-Adresse", wanted: true }),
  topics: textarea({ label: "Themen", help: "Ein Thema in jeder Zeile." }),
  regions: checkboxes({
    label: "Zuständig für",
    options: regionOptions,
    help: "Nichts ankreuzen heißt: für ganz Nordrhein-Westfalen.",
  }),
  position: number({ label: "Reihenfolge", min: 1, max: 999, help: "Kleine Zahlen stehen weiter oben." }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /kontakt#…" }),
};

const rowOf = (data: Data<typeof fields>) => ({
  slug: data.slug,
  name: data.name,
  role: orNull(data.role),
  organisation: orNull(data.organisation),
  phone: orNull(data.phone),
  email: orNull(data.email),
  topics: linesOf(data.topics),
  regions: data.regions.map(regionName),
  position: data.position ?? 100,
});

export const contact = defineType({
  key: "contact",
  label: { one: "Ansprechperson", many: "Ansprechpersonen" },
  segment: "kontakte",
  fields,
  groups: [
    { legend: "Wer?", fields: ["name", "role", "organisation"] },
    { legend: "Wie erreichbar?", fields: ["phone", "email"] },
    { legend: "Wofür zuständig?", fields: ["topics", "regions", "position"] },
    { legend: "Adresse", fields: ["slug"] },
  ],
  titleField: "name",
  addressField: "slug",
  address: (data) => `/kontakt#${data.slug}`,
  preview: (data) => ({ kind: "contact", contact: rowOf(data) }),
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.contact.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.contact.delete({ where: { id } }),
});
