import { z } from "zod";
import { emptyData } from "./contentType.ts";
import type { findEntry } from "./queries.ts";
import { typeBySegment } from "./registry.ts";

/**
 * An entry that is not there yet, as its page shows it: version 0. It has its id from the start, so that nothing about
 * the page changes when it is saved for the first time; whoever writes keeps writing.
 */
export function blankEntry(segment: string, id: string): Awaited<ReturnType<typeof findEntry>> {
  const type = typeBySegment(segment);
  if (!type || !z.uuid().safeParse(id).success) return null;
  return {
    id,
    type,
    title: `${type.label.one} anlegen`,
    address: "",
    version: 0,
    draft: 0,
    data: emptyData(type),
    changes: 0,
    openFacts: [],
    publishedAt: null,
    liveAddress: undefined,
    owner: null,
    reviewBy: null,
    updatedAt: new Date(),
    updatedBy: "",
    planned: [],
    schedules: [],
  };
}
