import { defineType } from "../contentType.ts";
import { number, richText, slug, text, textarea } from "../fields.ts";

export const baustein = defineType({
  key: "baustein",
  label: { one: "Baustein", many: "Bausteine" },
  segment: "bausteine",
  fields: {
    number: number({ label: "Nummer", required: true, min: 1, max: 9 }),
    title: text({ label: "Titel", required: true, max: 120 }),
    summary: textarea({
      label: "Kurz gesagt",
      required: true,
      max: 400,
      help: "Steht auf der Karte und unter dem Titel.",
    }),
    body: richText({ label: "Text", required: true }),
    slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /bausteine/…" }),
  },
  groups: [
    { legend: "Inhalt", fields: ["number", "title", "summary", "body"] },
    { legend: "Adresse", fields: ["slug"] },
  ],
  titleField: "title",
  addressField: "slug",
  address: (data) => `/bausteine/${data.slug}`,
  publish(tx, id, data) {
    const row = { ...data, number: data.number ?? 0 };
    return tx.baustein.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.baustein.delete({ where: { id } }),
});
