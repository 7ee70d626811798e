/** Everything people do with entries, at random. */
import fc from "fast-check";
import { namedInputs } from "#lib/content/contentType.ts";
import { differences, putTogether } from "#lib/content/merge.ts";
import { publish, withdraw } from "#lib/content/publish.ts";
import { typeOf } from "#lib/content/registry.ts";
import { createEntry, saveDraft } from "#lib/content/save.ts";
import { readSides } from "#lib/content/sides.ts";
import { db } from "#lib/db.ts";
import { Conflict } from "#lib/errors.ts";
import { nameVersion, restoreVersion } from "#lib/history/mutations.ts";
import { createPlan } from "#lib/schedules/mutations.ts";
import { deleteForever, moveToTrash, restoreFromTrash } from "#lib/trash/mutations.ts";
import { inHours, letTimeCome } from "#tests/planning.ts";
import { assertInvariants } from "./invariants.ts";
import { type Step, step, type Work } from "./step.ts";
import { inputOf, type Words, words } from "./words.ts";
import { type Known, type Person, type UsedType, usedTypes } from "./world.ts";

const which = fc.record({
  entry: fc.nat({ max: 4 }),
  person: fc.nat({ max: 2 }),
  fresh: fc.integer({ min: 1, max: 4 }).map((chance) => chance > 1),
});

/** The entry with the version this person has last seen. */
const target = ({ id, seen }: Known, { userId }: Person) => ({ id, version: seen.get(userId) ?? 1 });

const anew = (type: UsedType, text: Words): Step => ({
  check: ({ entries }) => entries.length < 5,
  toString: () => `create(${type}, ${JSON.stringify(text)})`,
  async run(world) {
    const [person] = world.people;
    if (!person) throw new Error("Nobody there");
    const { word, input } = inputOf(world, type, text);
    const { id, version, revision: number } = await createEntry(person, type, input);
    const seen = new Map(world.people.map(({ userId }) => [userId, version]));
    world.entries.push({
      id,
      type,
      version,
      trashed: false,
      seen,
      promised: [{ word, number, kind: "save", userId: person.userId }],
    });
    await assertInvariants(world);
  },
});

const saving =
  (text: Words, kind: "save" | "autosave"): Work =>
  async (world, known, person) => {
    const { word, input } = inputOf(world, known.type, text);
    const { version, revision: number } = await saveDraft(person, target(known, person), input, kind);
    known.promised.push({ word, number, kind, userId: person.userId });
    return { version, audited: kind === "save" };
  };

const publishing =
  (text: Words): Work =>
  async (world, known, person) => {
    const { word, input } = inputOf(world, known.type, text);
    const { version, revision: number } = await publish(person, target(known, person), input);
    known.promised.push({ word, number, kind: "save", userId: person.userId });
    return { version, audited: true };
  };

/** Two people type on the same entry in turn, each knowing what the other has just written. */
const typingInTurn =
  (first: Words, second: Words): Work =>
  async (world, known, person) => {
    const other = world.people.find(({ userId }) => userId !== person.userId) ?? person;
    const begun = await saving(first, "autosave")(world, known, person);
    if (begun?.version !== undefined) known.seen.set(other.userId, begun.version);
    const { version } = (await saving(second, "autosave")(world, known, other)) ?? {};
    if (version !== undefined) known.seen.set(other.userId, version);
    return { version };
  };

/** Saves, and after a conflict puts both versions together, field by field. */
const merging =
  (text: Words, choice: "mine" | "theirs" | "both"): Work =>
  async (world, known, person) => {
    const { word, input } = inputOf(world, known.type, text);
    const { id, version: stale } = target(known, person);
    try {
      const { version, revision: number } = await saveDraft(person, { id, version: stale }, input);
      known.promised.push({ word, number, kind: "save", userId: person.userId });
      return { version, audited: true };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const sides = await readSides(person, id, 1, input);
      const fields = namedInputs(typeOf(known.type));
      const choices = Object.fromEntries(differences(fields, sides).map(({ name }) => [name, choice]));
      const { words: together } = putTogether(fields, sides, choices);
      const { version, revision: number } = await saveDraft(person, { id, version: sides.version }, together);
      if (choice !== "theirs") known.promised.push({ word, number, kind: "save", userId: person.userId });
      return { version };
    }
  };

const withdrawing: Work = async (_world, known, person) => ({
  version: (await withdraw(person, target(known, person))).version,
  audited: true,
});

const trashing: Work = async (_world, known, person) => ({
  version: (await moveToTrash(person, target(known, person))).version,
  audited: true,
});

const fetchingBack: Work = async (_world, known, person) => ({
  version: (await restoreFromTrash(person, target(known, person))).version,
  audited: true,
});

const deleting: Work = async (world, known, person) => {
  await deleteForever(person, target(known, person));
  world.entries = world.entries.filter((other) => other !== known);
  return { audited: true };
};

const restoring =
  (revision: number): Work =>
  async (_world, known, person) => {
    const numbers = await db.revision.findMany({ where: { entryId: known.id }, select: { number: true } });
    const number = numbers[revision % numbers.length]?.number ?? 1;
    return { version: (await restoreVersion(person, target(known, person), number)).version, audited: true };
  };

const naming =
  (name: string): Work =>
  async (_world, known, person) => {
    const { draft } = await db.entry.findUniqueOrThrow({ where: { id: known.id } });
    await nameVersion(person, known.id, draft, { name });
    return { audited: true };
  };

const planning =
  (action: "publish" | "withdraw"): Work =>
  async (_world, known, person) => {
    await createPlan(person, target(known, person), inHours(2, action));
    return { audited: true };
  };

/** What could not be done is told in the plan, so nothing is thrown here. */
const timePasses: Work = async (_world, known) => {
  await letTimeCome(known.id);
  return undefined;
};

const on = (name: string, work: fc.Arbitrary<Work>) =>
  fc.tuple(which, work).map(([chosen, does]) => step(name, "atWork", chosen, does));

const inTrash = (name: string, work: Work) => which.map((chosen) => step(name, "inTrash", chosen, work));

const kinds = fc.constantFrom<"save" | "autosave">("save", "autosave", "autosave");
const choices = fc.constantFrom<"mine" | "theirs" | "both">("mine", "theirs", "both");

/** The more often something stands here, the more often it is done. */
export const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(fc.constantFrom(...usedTypes), words).map(([type, text]) => anew(type, text)),
  fc.tuple(fc.constantFrom(...usedTypes), words).map(([type, text]) => anew(type, text)),
  on(
    "save",
    fc.tuple(words, kinds).map(([text, kind]) => saving(text, kind)),
  ),
  on(
    "save",
    fc.tuple(words, kinds).map(([text, kind]) => saving(text, kind)),
  ),
  on("publish", words.map(publishing)),
  on("publish", words.map(publishing)),
  on(
    "typeInTurn",
    fc.tuple(words, words).map(([first, second]) => typingInTurn(first, second)),
  ),
  on(
    "merge",
    fc.tuple(words, choices).map(([text, choice]) => merging(text, choice)),
  ),
  on("withdraw", fc.constant(withdrawing)),
  on("trash", fc.constant(trashing)),
  on("stillThere", fc.constant(fetchingBack)),
  inTrash("untrash", fetchingBack),
  inTrash("untrash", fetchingBack),
  inTrash("delete", deleting),
  inTrash("saveInTrash", saving({ slug: 0, link: null, carrier: null, complete: true }, "autosave")),
  on("restore", fc.nat({ max: 20 }).map(restoring)),
  on("name", fc.constantFrom("", "Ein Name").map(naming)),
  on("plan", fc.constantFrom<"publish" | "withdraw">("publish", "withdraw").map(planning)),
  on("timePasses", fc.constant(timePasses)),
];
