import { momentInBerlin } from "#lib/berlinTime.ts";
import type { SiteSettings } from "./schema.ts";

type Banner = SiteSettings["banner"];

/** When the banner begins and ends; an end in the hour that comes twice is the later one, so nothing is cut short. */
function period({ from, until }: Banner): { from: number; until: number } {
  return {
    from: from ? momentInBerlin(from).getTime() : Number.NEGATIVE_INFINITY,
    until: until ? momentInBerlin(until, "second").getTime() : Number.POSITIVE_INFINITY,
  };
}

/** True while visitors see the banner. */
export function bannerShows(banner: Banner, now: Date): boolean {
  const { from, until } = period(banner);
  return banner.text !== "" && from <= now.getTime() && now.getTime() < until;
}

/** How many of the moments at which the banner comes or goes have passed: pages kept from before one of them are stale. */
export function bannerStage(banner: Banner, now: Date): number {
  if (banner.text === "") return 0;
  const { from, until } = period(banner);
  return Number(from <= now.getTime()) + Number(until <= now.getTime());
}
