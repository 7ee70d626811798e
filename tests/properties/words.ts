/** Random words for the entries of a run: few addresses, so that they collide; links and relations to one another. */
import fc from "fast-check";
import { paragraph } from "#tests/factories.ts";
import type { UsedType, World } from "./world.ts";

export type Words = { slug: number; link: number | null; carrier: number | null; complete: boolean };

export const words: fc.Arbitrary<Words> = fc.record({
  slug: fc.nat({ max: 2 }),
  link: fc.option(fc.nat({ max: 7 })),
  carrier: fc.option(fc.nat({ max: 3 })),
  complete: fc.boolean().chain((odd) => (odd ? fc.constant(true) : fc.boolean())),
});

/** Input for an entry, with a word in it that stands nowhere else. */
export function inputOf(world: World, type: UsedType, { slug, link, carrier, complete }: Words) {
  world.words += 1;
  const word = `wort${world.words}`;
  const name = complete ? `Titel ${slug}` : `Unfertig ${slug}`;
  const target = chosenFrom(world.entries, link)?.id;
  const body = paragraph(`Ein Absatz mit einem Link.`, target);
  const summary = `Hier steht ${word}.`;
  const carriers = world.entries.filter((entry) => entry.type === "carrier");
  const chosen = chosenFrom(carriers, carrier)?.id ?? "";
  const input = {
    page: { title: name, path: `/seite-${slug}`, lead: summary, body },
    carrier: { name, slug: `s${slug}`, summary },
    project: {
      title: name,
      slug: `s${slug}`,
      municipality: complete ? "05913000" : "",
      summary,
      goals: body,
      carrier: chosen,
    },
  }[type];
  return { word, input };
}

const chosenFrom = <T>(all: T[], index: number | null): T | undefined =>
  index === null || all.length === 0 ? undefined : all[index % all.length];
