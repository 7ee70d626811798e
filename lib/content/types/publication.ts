import { publicationKindLabels, publicationKindSchema } from "#lib/publications/schema.ts";
import { defineType, orNull } from "../contentType.ts";
import { type Data, partialDate, richText, select, slug, text, textarea, url } from "../fields.ts";
import { media } from "../mediaField.ts";
import { optionsFrom } from "../options.ts";

const fields = {
  title: text({ label: "Titel", required: true, max: 250 }),
  kind: select({ label: "Art", required: true, options: optionsFrom(publicationKindLabels) }),
  summary: textarea({ label: "Kurz gesagt", required: true }),
  body: richText({ label: "Text" }),
  publisher: text({ label: "Herausgegeben von", wanted: true }),
  issued: partialDate({
    label: "Erschienen",
    wanted: true,
    help: "So genau wie bekannt: 2021 oder 2021-03 oder 2021-03-15.",
  }),
  url: url({ label: "Web-Adresse", wanted: true }),
  file: media({
    label: "Datei",
    accept: ["document"],
    help: "Die Veröffentlichung selbst, am besten als PDF mit Tags.",
  }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /veroeffentlichungen/…" }),
};

const rowOf = ({ file, ...data }: Data<typeof fields>) => ({
  ...data,
  fileId: file?.mediaId ?? null,
  publisher: orNull(data.publisher),
  issued: orNull(data.issued),
  url: orNull(data.url),
});

export const publication = defineType({
  key: "publication",
  label: { one: "Veröffentlichung", many: "Veröffentlichungen" },
  segment: "veroeffentlichungen",
  fields,
  groups: [
    { legend: "Worum geht es?", fields: ["title", "kind", "summary", "body"] },
    { legend: "Woher?", fields: ["publisher", "issued", "url", "file"] },
    { legend: "Adresse der Seite", fields: ["slug"] },
  ],
  titleField: "title",
  addressField: "slug",
  address: (data) => `/veroeffentlichungen/${data.slug}`,
  filters: { art: { label: "Art", choices: optionsFrom(publicationKindLabels), value: (data) => data.kind } },
  preview(data) {
    const row = rowOf(data);
    return {
      kind: "publication",
      publication: { ...row, file: data.file, kind: publicationKindSchema.catch("article").parse(row.kind) },
    };
  },
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.publication.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.publication.delete({ where: { id } }),
});
