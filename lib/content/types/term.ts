import { defineType, linesOf } from "../contentType.ts";
import { type Data, slug, text, textarea } from "../fields.ts";

const fields = {
  word: text({ label: "Begriff", required: true, max: 80 }),
  forms: textarea({
    label: "Andere Formen",
    help: "Wie das Wort in Texten noch aussieht: Mehrzahl, „des …“, Abkürzung. Jede Form in einer eigenen Zeile.",
  }),
  explanation: textarea({ label: "Erklärung", required: true, max: 400, help: "Ein bis drei kurze, einfache Sätze." }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /glossar#…" }),
};

const rowOf = (data: Data<typeof fields>) => ({
  slug: data.slug,
  word: data.word,
  forms: linesOf(data.forms),
  explanation: data.explanation,
});

export const term = defineType({
  key: "term",
  label: { one: "Begriff", many: "Begriffe" },
  segment: "begriffe",
  fields,
  groups: [
    { legend: "Der Begriff", fields: ["word", "forms", "explanation"] },
    { legend: "Adresse", fields: ["slug"] },
  ],
  titleField: "word",
  addressField: "slug",
  address: (data) => `/glossar#${data.slug}`,
  preview: (data) => ({ kind: "term", term: rowOf(data) }),
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.term.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.term.delete({ where: { id } }),
});
