import { defineType } from "../contentType.ts";
import { type Data, number, richText, slug, text, textarea } from "../fields.ts";

const fields = {
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
};

const rowOf = (data: Data<typeof fields>) => ({
  ...data,
  number: data.number ?? 0,
});

export const baustein = defineType({
  key: "baustein",
  label: { one: "Baustein", many: "Bausteine" },
  segment: "bausteine",
  fields,
  groups: [
    { legend: "Inhalt", fields: ["number", "title", "summary", "body"] },
    { legend: "Adresse", fields: ["slug"] },
  ],
  titleField: "title",
  addressField: "slug",
  address: (data) => `/bausteine/${data.slug}`,
  preview: (data) => ({ kind: "baustein", baustein: { ...rowOf(data), projectCount: 0 } }),
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.baustein.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.baustein.delete({ where: { id } }),
});
