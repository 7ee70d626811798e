import { z } from "zod";
import { type SearchKind, searchKinds } from "./schema.ts";

export type SearchFilters = { question: string; kind: SearchKind | null; page: number };

const questionSchema = z.string().transform((text) => text.replace(/\s+/g, " ").trim().slice(0, 200));
const pageSchema = z.coerce.number().int().min(1).max(999).catch(1);
const kindSchema = z.custom<SearchKind>((value) => typeof value === "string" && Object.hasOwn(searchKinds, value));

/** Reads the query string of /suche. What is unknown is ignored. */
export function parseSearch(queryString: string): SearchFilters {
  const params = new URLSearchParams(queryString);
  return {
    question: questionSchema.parse(params.get("q") ?? ""),
    kind: kindSchema.nullable().catch(null).parse(params.get("art")),
    page: pageSchema.parse(params.get("seite") ?? "1"),
  };
}

/** The address of a search. */
export function searchHref({ question, kind = null, page = 1 }: Partial<SearchFilters> & { question: string }): string {
  const params = new URLSearchParams({ q: question });
  if (kind) params.set("art", kind);
  if (page > 1) params.set("seite", String(page));
  return `/suche?${params}`;
}
