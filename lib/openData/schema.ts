import { z } from "zod";
import { targetGroupSchema, topicLabels, topicSchema } from "#lib/projects/schema.ts";

/** One project as open data; the descriptions make up the field dictionary, the API's document and the columns. */
export const projectRecordSchema = z.object({
  id: z.string().meta({ title: "Kennung", description: "Bleibt gleich, auch wenn sich die Adresse ändert." }),
  url: z.url().meta({ title: "Seite", description: "Adresse der Projektseite in diesem Portal." }),
  title: z.string().meta({ title: "Titel", description: "Name des Projekts." }),
  summary: z.string().meta({ title: "Kurz gesagt", description: "Ein bis drei Sätze; leer, wenn es noch keine gibt." }),
  carrier: z
    .string()
    .nullable()
    .meta({ title: "Träger", description: "Name der Einrichtung, die das Projekt durchführt." }),
  baustein: z
    .number()
    .int()
    .nullable()
    .meta({ title: "Baustein", description: "1 oder 2; leer heißt: nicht angegeben." }),
  municipality: z.string().meta({ title: "Gemeinde", description: "Name der Gemeinde." }),
  municipalityKey: z.string().meta({ title: "Gemeindeschlüssel", description: "AGS, 8 Ziffern." }),
  district: z.string().meta({ title: "Kreis", description: "Name des Kreises oder der kreisfreien Stadt." }),
  districtKey: z.string().meta({ title: "Kreisschlüssel", description: "AGS, 5 Ziffern." }),
  region: z.string().meta({ title: "Regierungsbezirk", description: "Name des Regierungsbezirks." }),
  quarter: z.string().nullable().meta({ title: "Quartier", description: "Name des Quartiers oder Stadtteils." }),
  longitude: z
    .number()
    .nullable()
    .meta({ title: "Länge", description: "Mitte der Gemeinde, WGS 84, nicht der Ort des Projekts." }),
  latitude: z
    .number()
    .nullable()
    .meta({ title: "Breite", description: "Mitte der Gemeinde, WGS 84, nicht der Ort des Projekts." }),
  fundingFrom: z.iso.date().nullable().meta({ title: "Förderung von", description: "Erster Tag der Förderung." }),
  fundingTo: z.iso.date().nullable().meta({ title: "Förderung bis", description: "Letzter Tag der Förderung." }),
  startYear: z
    .number()
    .int()
    .nullable()
    .meta({ title: "Projektbeginn", description: "Jahr, in dem das Projekt begann." }),
  targetGroups: z.array(targetGroupSchema).meta({
    title: "Für wen",
    description:
      "children: Kinder; youth: Jugendliche; families: Familien; parents: Eltern; residents: Menschen im Quartier.",
  }),
  topics: z.array(topicSchema).meta({
    title: "Themen",
    description: Object.entries(topicLabels)
      .map(([code, label]) => `${code}: ${label}`)
      .join("; "),
  }),
  goodPractice: z.boolean().meta({ title: "Gute Praxis", description: "Als gutes Beispiel hervorgehoben." }),
  website: z.url().nullable().meta({ title: "Internetseite", description: "Eigene Seite des Projekts." }),
  source: z.url().nullable().meta({ title: "Quelle", description: "Woher die Angaben stammen." }),
  asOf: z.iso.date().nullable().meta({ title: "Stand", description: "Tag, an dem die Angaben stimmten." }),
  modified: z.iso.datetime().meta({ title: "Geändert", description: "Letzte Änderung in diesem Portal." }),
});

export type ProjectRecord = z.infer<typeof projectRecordSchema>;
export type ProjectField = keyof ProjectRecord;

/** The field dictionary: name, German label and what it says, in the order of the columns. */
export const projectFields = projectRecordSchema.keyof().options.map((name) => {
  const { title = name, description = "" } = projectRecordSchema.shape[name].meta() ?? {};
  return { name, label: title, description };
});
