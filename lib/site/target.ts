import { z } from "zod";
import { idSchema } from "#lib/target.ts";

/** Where a menu or the banner leads: to an entry wherever it lives, to a list of the portal, or out of it. */
export const siteTargetSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("entry"), id: idSchema }),
  z.object({ kind: z.literal("list"), path: z.string().startsWith("/").max(60) }),
  z.object({ kind: z.literal("url"), url: z.url({ protocol: /^https?$/ }) }),
]);

export type SiteTarget = z.infer<typeof siteTargetSchema>;

/** Addresses of live entries by their ids. */
export type LiveAddresses = Record<string, string>;

/** The address a target has for visitors, or null while its entry is not on the website. */
export function hrefOf(target: SiteTarget, live: LiveAddresses): string | null {
  if (target.kind === "entry") return live[target.id] ?? null;
  return target.kind === "list" ? target.path : target.url;
}

export const entryIdsOf = (targets: SiteTarget[]): string[] =>
  targets.flatMap((target) => (target.kind === "entry" ? [target.id] : []));
