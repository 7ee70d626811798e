import { z } from "zod";
import { carrierKindSchema } from "#lib/carriers/schema.ts";
import { radii } from "#lib/projects/filters.ts";
import { targetGroupSchema, topicSchema } from "#lib/projects/schema.ts";
import type { DataLicence } from "./licences.ts";
import { projectRecordSchema } from "./schema.ts";

/** So many requests of one client in so many seconds; the whole directory is two of them. */
export const apiLimit = { most: 120, seconds: 60 };

/** How a page of projects is asked for, beside the filters of the list. */
export const pageQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1).meta({ description: "Seite, ab 1." }),
  perPage: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: "Projekte je Seite, höchstens 200." }),
});

export const projectPageSchema = z.object({
  total: z.number().int().meta({ description: "Wie viele Projekte es insgesamt sind." }),
  page: z.number().int(),
  pages: z.number().int(),
  next: z.url().nullable().meta({ description: "Adresse der nächsten Seite." }),
  items: z.array(projectRecordSchema),
});

const named = z.registry<{ id: string }>();
named.add(projectRecordSchema, { id: "Project" });
named.add(projectPageSchema, { id: "ProjectPage" });

const schemaAddress = (id: string) => `#/components/schemas/${id}`;

const filterNames = {
  q: "Suchwörter, wie in der Suche des Portals.",
  baustein: "1, 2 oder „ohne“; mehrfach möglich.",
  bezirk: "Regierungsbezirk, dritte Ziffer des AGS.",
  kreis: "Kreis, 5 Ziffern des AGS.",
  gemeinde: "Gemeinde, AGS mit 8 Ziffern.",
  jahr: "Ein Jahr, in dem gefördert wurde.",
  traegerart: `Art des Trägers: ${carrierKindSchema.options.join(", ")}.`,
  zielgruppe: `Für wen: ${targetGroupSchema.options.join(", ")}.`,
  thema: `Worum es geht: ${topicSchema.options.join(", ")}.`,
  nah: "Postleitzahl oder Name einer Gemeinde in Nordrhein-Westfalen; wirkt zusammen mit umkreis.",
  umkreis: `Kilometer um die Mitte dieser Gemeinde: ${radii.join(", ")}.`,
  "gute-praxis": "„ja“: nur Projekte, die als gutes Beispiel hervorgehoben sind.",
};

const parameter = (name: string, description: string, schema: object) => ({ name, in: "query", description, schema });

/**
 * The description of the interface (OpenAPI 3.1), made from the schemas that its answers are made of.
 * @param publicUrl address of the portal without a slash at the end
 */
export function openApiDocument(publicUrl: string, licence: DataLicence) {
  const { schemas } = z.toJSONSchema(named, { uri: schemaAddress });
  const answer = (description: string, schema: object) => ({
    description,
    content: { "application/json": { schema } },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Zusammen im Quartier: Projekte",
      version: "1",
      description: "Nur lesend, ohne Anmeldung.",
      ...(licence && { license: { name: licence.name, url: licence.url } }),
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    paths: {
      "/projekte": {
        get: {
          operationId: "listProjects",
          summary: "Projekte, seitenweise",
          parameters: [
            ...Object.entries(filterNames).map(([name, text]) => parameter(name, text, { type: "string" })),
            ...Object.entries(pageQuerySchema.shape).map(([name, field]) =>
              parameter(name, field.meta()?.description ?? "", z.toJSONSchema(field, { io: "input" })),
            ),
          ],
          responses: {
            "200": answer("Eine Seite", { $ref: schemaAddress("ProjectPage") }),
            "304": { description: "Unverändert (If-None-Match)" },
            "400": { description: "Seite oder Anzahl ist keine erlaubte Zahl" },
            "429": { description: `Mehr als ${apiLimit.most} Anfragen in ${apiLimit.seconds} Sekunden (Retry-After)` },
          },
        },
      },
    },
    components: { schemas },
  };
}
