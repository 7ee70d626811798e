import "server-only";
import { carrierKindLabels, carrierKindSchema } from "#lib/carriers/schema.ts";
import { wordListSchema } from "#lib/contacts/schema.ts";
import { db } from "#lib/db.ts";
import { districtName, municipalityName, regionName } from "#lib/geo/municipalities.ts";
import { languageWords } from "#lib/pages/languages.ts";
import { languageSchema, pageFactsSchema } from "#lib/pages/schema.ts";
import { knownWords, targetGroupLabels, targetGroupSchema, topicLabels, topicSchema } from "#lib/projects/schema.ts";
import { publicationKindLabels, publicationKindSchema } from "#lib/publications/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { plainText } from "#lib/richText/walk.ts";
import { formsSchema } from "#lib/terms/schema.ts";
import type { SearchDocument, SearchKind } from "./schema.ts";

type Words = Omit<SearchDocument, "kind" | "path">;

/** Structured texts as plain words, a block in each line. */
const wordsIn = (...docs: unknown[]) => docs.map((doc) => plainText(richTextSchema.parse(doc))).join("\n");
const list = (...words: (string | null | undefined)[]) => [...new Set(words.filter(Boolean))].join(", ");

/** Which rows to read: those with these ids, or all. */
type Which = { id?: { in: string[] } };

/** What the search reads of each kind. */
export const documentReaders: Record<SearchKind, (which: Which) => Promise<Words[]>> = {
  async page(which) {
    const rows = await db.page.findMany({
      where: which,
      select: { id: true, title: true, lead: true, body: true, facts: true, language: true },
    });
    return rows.map(({ id, title, lead, body, facts, language }) => ({
      id,
      title,
      summary: lead,
      place: "",
      keywords: languageWords(languageSchema.parse(language)),
      text: [wordsIn(body), ...pageFactsSchema.parse(facts).map((fact) => `${fact.value} ${fact.label}.`)].join("\n"),
    }));
  },
  async baustein(which) {
    const rows = await db.baustein.findMany({
      where: which,
      select: { id: true, number: true, title: true, summary: true, body: true },
    });
    return rows.map(({ number, body, ...row }) => ({
      ...row,
      place: "",
      keywords: `Baustein ${number}`,
      text: wordsIn(body),
    }));
  },
  async project(which) {
    const rows = await db.project.findMany({
      where: which,
      select: {
        id: true,
        title: true,
        summary: true,
        municipality: true,
        district: true,
        region: true,
        quarter: true,
        groupList: true,
        topicList: true,
        contactName: true,
        goals: true,
        conditions: true,
        story: true,
        goodPractice: true,
        carrier: { select: { name: true } },
        baustein: { select: { number: true, title: true } },
      },
    });
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      summary: row.summary,
      place: list(
        row.quarter,
        municipalityName(row.municipality),
        districtName(row.district),
        `Regierungsbezirk ${regionName(row.region)}`,
      ),
      keywords: list(
        row.carrier?.name,
        row.baustein && `Baustein ${row.baustein.number}: ${row.baustein.title}`,
        ...knownWords(targetGroupSchema, row.groupList).map((group) => targetGroupLabels[group]),
        ...knownWords(topicSchema, row.topicList).map((topic) => topicLabels[topic]),
        row.contactName,
        row.goodPractice ? "Gute Praxis" : null,
      ),
      text: wordsIn(row.goals, row.conditions, row.story),
    }));
  },
  async carrier(which) {
    const rows = await db.carrier.findMany({
      where: which,
      select: { id: true, name: true, kind: true, summary: true, city: true, postalCode: true },
    });
    return rows.map(({ id, name, kind, summary, city, postalCode }) => ({
      id,
      title: name,
      summary,
      place: list(postalCode, city),
      keywords: kind ? carrierKindLabels[carrierKindSchema.parse(kind)] : "",
      text: "",
    }));
  },
  async event(which) {
    const rows = await db.event.findMany({
      where: which,
      select: {
        id: true,
        title: true,
        summary: true,
        place: true,
        city: true,
        startsOn: true,
        body: true,
        review: true,
      },
    });
    return rows.map(({ id, title, summary, place, city, startsOn, body, review }) => ({
      id,
      title,
      summary,
      place: list(place, city),
      keywords: startsOn.slice(0, 4),
      text: wordsIn(body, review),
    }));
  },
  async film(which) {
    const rows = await db.film.findMany({
      where: which,
      select: { id: true, title: true, summary: true, year: true, producer: true, body: true, transcript: true },
    });
    return rows.map(({ id, title, summary, year, producer, body, transcript }) => ({
      id,
      title,
      summary,
      place: "",
      keywords: list(producer, year?.toString()),
      text: wordsIn(body, transcript),
    }));
  },
  async publication(which) {
    const rows = await db.publication.findMany({
      where: which,
      select: { id: true, title: true, kind: true, publisher: true, issued: true, summary: true, body: true },
    });
    return rows.map(({ id, title, kind, publisher, issued, summary, body }) => ({
      id,
      title,
      summary,
      place: "",
      keywords: list(publicationKindLabels[publicationKindSchema.parse(kind)], publisher, issued),
      text: wordsIn(body),
    }));
  },
  async contact(which) {
    const rows = await db.contact.findMany({
      where: which,
      select: { id: true, name: true, role: true, organisation: true, topics: true, regions: true },
    });
    return rows.map(({ id, name, role, organisation, topics, regions }) => ({
      id,
      title: name,
      summary: list(role, organisation),
      place: wordListSchema.parse(regions).join(", "),
      keywords: wordListSchema.parse(topics).join(", "),
      text: "",
    }));
  },
  async term(which) {
    const rows = await db.term.findMany({ where: which });
    return rows.map(({ id, word, forms, explanation }) => ({
      ...{ id, title: word, summary: explanation, place: "", keywords: formsSchema.parse(forms).join(", "), text: "" },
    }));
  },
};
