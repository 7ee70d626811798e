/** One step of a run: somebody does something, it works or is refused, and all that must hold is looked at. */
import type fc from "fast-check";
import { expect } from "vitest";
import { db } from "#lib/db.ts";
import { Conflict, UserError } from "#lib/errors.ts";
import { assertInvariants } from "./invariants.ts";
import type { Known, Person, World } from "./world.ts";

export type Step = fc.AsyncCommand<World, object>;

type Outcome = { version?: number; audited?: boolean } | undefined;

/** What a step does with an entry. Returns the version it was told, and whether the log must know of it. */
export type Work = (world: World, known: Known, person: Person) => Promise<Outcome>;

const footprint = async () => ({
  entries: await db.entry.findMany({ orderBy: { id: "asc" } }),
  revisions: await db.revision.findMany({
    select: { entryId: true, number: true, kind: true, name: true },
    orderBy: [{ entryId: "asc" }, { number: "asc" }],
  }),
  plans: await db.schedule.findMany({ orderBy: { id: "asc" } }),
  redirects: await db.redirect.findMany({ orderBy: { path: "asc" } }),
  references: await db.reference.count(),
  events: await db.auditEvent.count(),
});

type Where = "atWork" | "inTrash";

const entriesAt = ({ entries }: World, where: Where) =>
  entries.filter((known) => known.trashed === (where === "inTrash"));

/** Who does it to which entry; `fresh` when they have just loaded the page, otherwise they may come too late. */
type Which = { entry: number; person: number; fresh: boolean };

/** A step on one of the entries there are. */
export function step(name: string, where: Where, which: Which, work: Work): Step {
  return {
    check: (world) => entriesAt(world, where).length > 0,
    toString: () => `${name}(${JSON.stringify(which)})`,
    async run(world) {
      const candidates = entriesAt(world, where);
      const known = candidates[which.entry % candidates.length];
      const person = world.people[which.person % world.people.length];
      if (!known || !person) throw new Error("Nobody to do it, or nothing to do it to");
      if (which.fresh) known.seen.set(person.userId, known.version);
      await attempt(world, known, person, work);
      await assertInvariants(world);
    },
  };
}

/** A refusal, in words for users, changes nothing at all; anything else that is thrown is a mistake. */
async function attempt(world: World, known: Known, person: Person, work: Work): Promise<void> {
  const before = await footprint();
  const versionBefore = known.version;
  try {
    const outcome = await work(world, known, person);
    if (!outcome) return;
    if (outcome.version !== undefined) {
      known.seen.set(person.userId, outcome.version);
      if (outcome.audited) expect(outcome.version, "a change raises the version").toBeGreaterThan(versionBefore);
    }
    if (outcome.audited) expect(await db.auditEvent.count(), "the log knows").toBeGreaterThan(before.events);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(await footprint(), `a refusal changes nothing: ${error.message}`).toEqual(before);
    // Whoever is told of somebody else's change looks at it before going on.
    if (error instanceof Conflict) known.seen.set(person.userId, error.currentVersion);
  }
}
