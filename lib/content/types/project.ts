import { z } from "zod";
import { isReserved } from "#lib/addresses/reserved.ts";
import { districtOf, regionOf } from "#lib/geo/municipalities.ts";
import { pictureAsColumns } from "#lib/media/schema.ts";
import {
  asWordList,
  knownWords,
  targetGroupLabels,
  targetGroupSchema,
  topicLabels,
  topicSchema,
} from "#lib/projects/schema.ts";
import { defineType, orNull } from "../contentType.ts";
import {
  boolean,
  checkboxes,
  type Data,
  date,
  email,
  number,
  phone,
  relation,
  richText,
  select,
  slug,
  text,
  textarea,
  url,
} from "../fields.ts";
import { media } from "../mediaField.ts";
import { districtOptions, municipalityOptions, optionsFrom } from "../options.ts";

const fields = {
  title: text({ label: "Titel", required: true }),
  summary: textarea({
    label: "Kurz gesagt",
    wanted: true,
    help: "Was bietet das Projekt, und für wen? Ein bis drei kurze Sätze.",
  }),
  carrier: relation({ label: "Träger", wanted: true, to: "carrier" }),
  baustein: relation({
    label: "Baustein",
    wanted: true,
    to: "baustein",
    help: "Leer lassen, wenn er nicht bekannt ist.",
  }),
  targetGroups: checkboxes({ label: "Für wen?", wanted: true, options: optionsFrom(targetGroupLabels) }),
  topics: checkboxes({
    label: "Themen",
    options: optionsFrom(topicLabels),
    help: "Worum es vor allem geht. Menschen können die Projekte danach filtern.",
  }),
  municipality: select({ label: "Gemeinde", required: true, options: municipalityOptions }),
  quarter: text({ label: "Quartier", wanted: true }),
  conditions: richText({
    label: "Ausgangslage im Quartier",
    wanted: true,
    help: "Steht auf der Website unter „Das Quartier“.",
  }),
  goals: richText({
    label: "Ziele und Methoden",
    wanted: true,
    help: "Steht auf der Website unter „Ziele und Angebote“.",
  }),
  fundingFrom: date({ label: "Förderung von", wanted: true }),
  fundingTo: date({ label: "Förderung bis", wanted: true }),
  startYear: number({ label: "Projektbeginn (Jahr)", min: 2010, max: 2100 }),
  contactName: text({ label: "Ansprechperson", wanted: true }),
  phone: phone({ label: "Telefon", wanted: true }),
  email: email({ label: "E-Mail-Adresse", wanted: true }),
  website: url({ label: "Internetseite" }),
  picture: media({
    label: "Bild",
    accept: ["image"],
    help: "Ein Foto aus dem Projekt. Es steht oben auf der Seite.",
  }),
  goodPractice: boolean({ label: "Gute Praxis", help: "Das Projekt wird als gutes Beispiel hervorgehoben." }),
  story: richText({
    label: "Aus der Praxis",
    help: "Die Geschichte dazu. Steht auf der Website unter „Gute Praxis“ oder „Aus dem Projekt“.",
  }),
  source: url({ label: "Quelle", wanted: true, help: "Wo stehen die Angaben? Eine Web-Adresse." }),
  asOf: date({ label: "Stand der Angaben", wanted: true }),
  slug: slug({ label: "Adresse", required: true, help: "Der letzte Teil der Adresse: /projekte/…" }),
};

const rowOf = (data: Data<typeof fields>) => ({
  slug: data.slug,
  title: data.title,
  summary: data.summary,
  carrierId: orNull(data.carrier),
  bausteinId: orNull(data.baustein),
  municipality: data.municipality,
  district: districtOf(data.municipality),
  region: regionOf(data.municipality),
  quarter: orNull(data.quarter),
  fundingFrom: orNull(data.fundingFrom),
  fundingTo: orNull(data.fundingTo),
  startYear: data.startYear,
  targetGroups: data.targetGroups,
  groupList: asWordList(data.targetGroups),
  topicList: asWordList(data.topics),
  goals: data.goals,
  conditions: data.conditions,
  contactName: orNull(data.contactName),
  phone: orNull(data.phone),
  email: orNull(data.email),
  website: orNull(data.website),
  source: orNull(data.source),
  asOf: orNull(data.asOf),
  goodPractice: data.goodPractice,
  story: data.story,
  ...pictureAsColumns(data.picture),
});

export const project = defineType({
  key: "project",
  label: { one: "Projekt", many: "Projekte" },
  segment: "projekte",
  fields,
  groups: [
    {
      legend: "Worum geht es?",
      fields: ["title", "summary", "picture", "carrier", "baustein", "targetGroups", "topics"],
    },
    { legend: "Wo?", fields: ["municipality", "quarter", "conditions"] },
    { legend: "Was geschieht?", fields: ["goals", "fundingFrom", "fundingTo", "startYear"] },
    { legend: "Wer hilft weiter?", fields: ["contactName", "phone", "email", "website"] },
    { legend: "Gute Praxis", fields: ["goodPractice", "story"] },
    { legend: "Herkunft und Adresse", fields: ["source", "asOf", "slug"] },
  ],
  titleField: "title",
  addressField: "slug",
  address: (data) => `/projekte/${data.slug}`,
  filters: {
    baustein: { label: "Baustein", choices: { of: "baustein" }, value: (data) => data.baustein },
    kreis: { label: "Kreis", choices: districtOptions, value: (data) => districtOf(data.municipality) },
    traeger: { label: "Träger", choices: { of: "carrier" }, value: (data) => data.carrier },
  },
  rules: (data) => ({
    fundingTo:
      data.fundingFrom && data.fundingTo && data.fundingTo < data.fundingFrom
        ? "Die Förderung endet vor ihrem Beginn. Bitte beide Daten prüfen."
        : undefined,
    slug: isReserved(`/projekte/${data.slug}`)
      ? `/projekte/${data.slug} gehört zum Portal. Bitte eine andere Adresse wählen.`
      : undefined,
  }),
  preview(data, related) {
    const carrier = related(data.carrier);
    const baustein = related(data.baustein);
    return {
      kind: "project",
      project: {
        ...rowOf(data),
        picture: data.picture,
        topics: knownWords(topicSchema, asWordList(data.topics)),
        targetGroups: z.array(targetGroupSchema).catch([]).parse(data.targetGroups),
        carrier: carrier && { slug: carrier.slug, name: carrier.title },
        baustein: baustein && { slug: baustein.slug, title: baustein.title, number: Number(baustein.data.number) },
        films: [],
      },
    };
  },
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.project.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.project.delete({ where: { id } }),
});
