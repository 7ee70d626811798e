import { isReserved, listPageAt, listPages } from "#lib/addresses/reserved.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { pageLanguages } from "#lib/pages/languages.ts";
import { languageSchema } from "#lib/pages/schema.ts";
import { isEmptyRichText } from "#lib/richText/walk.ts";
import { defineType, orNull } from "../contentType.ts";
import { type Data, list, path, relation, richText, select, text, textarea, url } from "../fields.ts";
import { optionsFrom } from "../options.ts";

/** First parts of addresses that belong to other types; pages cannot lie below them. */
const taken = listPages.map(({ path }) => path.slice(1)).filter(Boolean);

const { de: _, ...otherLanguages } = pageLanguages;

const fields = {
  title: text({ label: "Titel", required: true, max: 120 }),
  path: path({
    label: "Adresse",
    required: true,
    help: "Beginnt mit /. Die Startseite ist /. Eine Unterseite nennt die Seite darüber: /programm/foerderung.",
  }),
  lead: textarea({
    label: "Einleitung",
    required: true,
    max: 400,
    help: "Ein bis drei kurze Sätze. Sie stehen groß unter dem Titel und in Suchmaschinen.",
  }),
  body: richText({ label: "Text" }),
  facts: list({
    label: "Zahlen mit Quelle",
    help: "Jede Zahl braucht eine Quelle, die Sie selbst gesehen haben.",
    itemLabel: "Zahl",
    item: {
      value: text({ label: "Zahl", required: true, max: 40 }),
      label: text({ label: "Was sie bedeutet", required: true, max: 160 }),
      source: text({ label: "Quelle", required: true, max: 160 }),
      url: url({ label: "Adresse der Quelle" }),
    },
  }),
  language: select({
    label: "Sprache",
    help: "Nichts gewählt heißt: Deutsch.",
    options: optionsFrom(otherLanguages),
  }),
  original: relation({
    label: "Deutsche Fassung",
    to: "page",
    help: "Die Seite, von der dies die Fassung in einer anderen Sprache ist. Beide Seiten zeigen dann den Wechsel.",
  }),
  open: textarea({
    label: "Noch zu klären",
    internal: true,
    max: 2000,
    help: "Nur für die Redaktion, steht nie auf der Website. Ein Punkt in jeder Zeile.",
  }),
};

const rowOf = (data: Data<typeof fields>) => ({
  path: data.path,
  title: data.title,
  lead: data.lead,
  body: data.body,
  facts: data.facts.map((fact) => ({ ...fact, url: orNull(fact.url) })),
  language: languageSchema.parse(data.language),
  originalId: orNull(data.original),
  asOf: todayInBerlin(),
});

export const page = defineType({
  key: "page",
  label: { one: "Seite", many: "Seiten" },
  segment: "seiten",
  fields,
  groups: [
    { legend: "Inhalt", fields: ["title", "lead", "body", "facts"] },
    { legend: "Adresse", fields: ["path"] },
    { legend: "Sprache", fields: ["language", "original"] },
    { legend: "Intern", fields: ["open"] },
  ],
  titleField: "title",
  addressField: "path",
  address: (data) => data.path,
  rules(data) {
    const [, first = "", second] = data.path.split("/");
    if (isReserved(data.path) || (taken.includes(first) && second !== undefined)) {
      return { path: `Unter /${first} kann keine Seite liegen. Bitte eine andere Adresse wählen.` };
    }
    if (isEmptyRichText(data.body) && data.path.split("/").length === 2 && first !== "" && !taken.includes(first)) {
      return { body: "Der Text fehlt noch." };
    }
    return {};
  },
  withdrawNote: (address) => listPageAt(address) && "Diese Seite bleibt erreichbar, aber nur mit Titel und Liste.",
  openQuestions: (data) => data.open.split("\n").filter((line) => line.trim() !== ""),
  preview: (data) => ({ kind: "page", page: rowOf(data) }),
  publish(tx, id, data) {
    const row = rowOf(data);
    return tx.page.upsert({ where: { id }, create: { id, ...row }, update: row });
  },
  withdraw: (tx, id) => tx.page.delete({ where: { id } }),
});
