import { z } from "zod";
import type { CarrierKind } from "#lib/carriers/schema.ts";
import type { MediaUse } from "#lib/media/schema.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";

export const targetGroupSchema = z.enum(["children", "youth", "families", "parents", "residents"]);
export type TargetGroup = z.infer<typeof targetGroupSchema>;
export const targetGroupLabels: Record<TargetGroup, string> = {
  children: "Kinder",
  youth: "Jugendliche",
  families: "Familien",
  parents: "Eltern",
  residents: "Menschen im Quartier",
};

export const topicSchema = z.enum([
  "growingUp",
  "health",
  "learning",
  "language",
  "leisure",
  "advice",
  "neighbourhood",
  "planning",
]);
export type ProjectTopic = z.infer<typeof topicSchema>;
export const topicLabels: Record<ProjectTopic, string> = {
  growingUp: "Aufwachsen und Erziehung",
  health: "Gesundheit und Ernährung",
  learning: "Lernen und Schule",
  language: "Sprache und Ankommen",
  leisure: "Sport, Kultur und Freizeit",
  advice: "Beratung und Hilfe",
  neighbourhood: "Nachbarschaft und Treffpunkte",
  planning: "Sozialplanung",
};

/** A list as one text in which a database can look for a word: ",children,youth,", or "" for none. */
export const asWordList = (words: string[]): string => (words.length > 0 ? `,${words.join(",")},` : "");

/** The words of such a text that are known. */
export const knownWords = <Word extends string>(schema: z.ZodType<Word>, list: string): Word[] =>
  list.split(",").flatMap((word) => schema.safeParse(word).data ?? []);

export interface ProjectSummary {
  slug: string;
  title: string;
  summary: string;
  /** AGS, 8 digits. */
  municipality: string;
  quarter: string | null;
  goodPractice: boolean;
  carrier: { slug: string; name: string } | null;
  baustein: { slug: string; number: number; title: string } | null;
}

export interface ProjectView extends ProjectSummary {
  /** ISO dates. */
  fundingFrom: string | null;
  fundingTo: string | null;
  startYear: number | null;
  targetGroups: TargetGroup[];
  topics: ProjectTopic[];
  goals: RichTextDoc;
  conditions: RichTextDoc;
  story: RichTextDoc;
  contactName: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  source: string | null;
  /** ISO date of the facts. */
  asOf: string | null;
  picture: MediaUse | null;
  films: { slug: string; title: string }[];
}

/** One page of a list of projects. */
export interface ProjectList {
  /** Each with its distance to `near` in kilometres. */
  projects: (ProjectSummary & { distance: number | null })[];
  total: number;
  page: number;
  pages: number;
  /** The question as it was understood, when nothing was found word for word. */
  meant: string | null;
  /** Whether they answer only some of the words, because nothing answers all. */
  partly: boolean;
  /** AGS of the place that was asked for, null for none or one nobody knows here. */
  near: string | null;
}

/** Numbers of projects by value of each filter. */
export interface ProjectFacets {
  /** By number of the Baustein as text, or NO_BAUSTEIN. */
  bausteine: Map<string, number>;
  /** By digit of the Regierungsbezirk. */
  regions: Map<string, number>;
  /** By AGS of the Kreis. */
  districts: Map<string, number>;
  /** By AGS. */
  municipalities: Map<string, number>;
  /** By year in which a project was funded. */
  years: Map<number, number>;
  carrierKinds: Map<CarrierKind, number>;
  targetGroups: Map<TargetGroup, number>;
  topics: Map<ProjectTopic, number>;
  goodPractice: number;
}
