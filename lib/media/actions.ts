"use server";

import { requireUser } from "#lib/auth/session.ts";
import { parseInput } from "#lib/parse.ts";
import { searchMedia } from "./queries.ts";
import { type MediaView, searchSchema } from "./schema.ts";

/** Files to choose from, for the picker. */
export async function searchMediaAction(input: unknown): Promise<MediaView[]> {
  return searchMedia(await requireUser("content.read"), parseInput(searchSchema, input));
}
