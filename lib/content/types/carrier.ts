import { carrierKindLabels, carrierKindSchema } from "#lib/carriers/schema.ts";
import { defineType, orNull } from "../contentType.ts";
import { type Data, email, phone, select, slug, text, textarea, url } from "../fields.ts";
import { optionsFrom } from "../options.ts";
import { postalCodeRule } from "../postalCodeRule.ts";

const fields = {
  name: text({ label: "Name", required: true }),
  kind: select({ label: "Art", wanted: true, options: optionsFrom(carrierKindLabels) }),
  summary: textarea({ label: "Kurz gesagt", help: "Was macht der Träger? Ein bis drei Sätze." }),
  street: text({ label: "Straße und Hausnummer", wanted: true }),
  postalCode: text({ label: "Postleitzahl", max: 5, wanted: true }),
  city: text({ label: "Ort", wanted: true }),
  website: url({ label: "Internetseite", wanted: true }),
  phone: phone({ label: "Telefon", wanted: true }),
  email: email({ label: "E-Mail-Adresse", wanted: true }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /traeger/…" }),
};

const rowOf = (data: Data<typeof fields>) => ({
  slug: data.slug,
  name: data.name,
  summary: data.summary,
  kind: orNull(data.kind),
  street: orNull(data.street),
  postalCode: orNull(data.postalCode),
  city: orNull(data.city),
  website: orNull(data.website),
  phone: orNull(data.phone),
  email: orNull(data.email),
});

export const carrier = defineType({
  key: "carrier",
  label: { one: "Träger", many: "Träger" },
  segment: "traeger",
  fields,
  groups: [
    { legend: "Wer ist das?", fields: ["name", "kind", "summary"] },
    { legend: "Anschrift", fields: ["street", "postalCode", "city"] },
    { legend: "Kontakt", fields: ["website", "phone", "email"] },
    { legend: "Adresse der Seite", fields: ["slug"] },
  ],
  titleField: "name",
  addressField: "slug",
  address: (data) => `/traeger/${data.slug}`,
  filters: { art: { label: "Art", choices: optionsFrom(carrierKindLabels), value: (data) => data.kind } },
  rules: postalCodeRule,
  preview(data) {
    const row = rowOf(data);
    return {
      kind: "carrier",
      carrier: { ...row, kind: carrierKindSchema.nullable().catch(null).parse(row.kind), projects: [] },
    };
  },
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.carrier.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.carrier.delete({ where: { id } }),
});
