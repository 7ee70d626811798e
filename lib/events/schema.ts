import { z } from "zod";
import type { MediaUse } from "#lib/media/schema.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";

export const eventModeSchema = z.enum(["onsite", "online", "hybrid"]);
export type EventMode = z.infer<typeof eventModeSchema>;
export const eventModeLabels: Record<EventMode, string> = {
  onsite: "vor Ort",
  online: "online",
  hybrid: "vor Ort und online",
};

/**
 * When and where, as lists and pages show it. Dates are ISO dates, times "HH:MM", both in Europe/Berlin. Only the preview of
 * a draft may have no beginning yet: "".
 */
export interface EventSummary {
  slug: string;
  title: string;
  summary: string;
  startsOn: string;
  startsAt: string | null;
  endsOn: string | null;
  endsAt: string | null;
  mode: EventMode;
  cancelled: boolean;
  place: string | null;
  city: string | null;
}

export interface EventView extends EventSummary {
  street: string | null;
  postalCode: string | null;
  /** Web address for signing up. */
  registration: string | null;
  body: RichTextDoc;
  review: RichTextDoc;
  picture: MediaUse | null;
  /** With whether there is a way to see them. */
  films: { slug: string; title: string; canBeSeen: boolean }[];
}

/** What a calendar needs to know of an event. */
export interface CalendarEvent extends Omit<EventSummary, "mode"> {
  id: string;
  street: string | null;
  postalCode: string | null;
  modifiedAt: Date;
}
