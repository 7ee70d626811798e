/** What a run of random steps knows by itself, to hold it against the database. */
import { withdraw } from "#lib/content/publish.ts";
import { db } from "#lib/db.ts";
import { type Role, system } from "#lib/users/policy.ts";
import { makeUser } from "#tests/users.ts";

export type Person = Awaited<ReturnType<typeof makeUser>>;

/** Types with and without texts, relations and a path of their own. */
export const usedTypes = ["page", "carrier", "project"] as const;
export type UsedType = (typeof usedTypes)[number];

/** Somebody was told that these words are saved. */
export type Promised = { word: string; number: number; kind: "save" | "autosave"; userId: string };

export type Known = {
  id: string;
  type: UsedType;
  version: number;
  trashed: boolean;
  /** The version each person has last seen, so that stale ones come about as they do in life. */
  seen: Map<string, number>;
  promised: Promised[];
};

export type World = { people: Person[]; entries: Known[]; words: number; contentVersion: number; visible: string };

/** An empty portal with three people. */
export async function newWorld(): Promise<World> {
  for (const type of ["page", "project", "carrier"]) {
    const live = await db.entry.findMany({ where: { type, published: { not: null } }, select: { id: true } });
    for (const { id } of live) await withdraw(system, { id, version: "newest" });
  }
  await db.$transaction([db.reference.deleteMany(), db.entry.deleteMany(), db.user.deleteMany()]);
  const roles: Role[] = ["editor", "editor", "admin"];
  const people = await Promise.all(roles.map((role, index) => makeUser(role, `Person ${index + 1}`)));
  return { people, entries: [], words: 0, contentVersion: await contentVersion(), visible: await visible() };
}

export const contentVersion = async () =>
  (await db.site.findUnique({ where: { id: 1 }, select: { contentVersion: true } }))?.contentVersion ?? 0;

/** Everything visitors could see, without the time it was written. */
export async function visible(): Promise<string> {
  const [addresses, pages, carriers, projects] = await Promise.all([
    db.address.findMany({ orderBy: { path: "asc" }, omit: { modifiedAt: true } }),
    db.page.findMany({ orderBy: { id: "asc" } }),
    db.carrier.findMany({ orderBy: { id: "asc" } }),
    db.project.findMany({ orderBy: { id: "asc" } }),
  ]);
  return JSON.stringify([addresses, pages, carriers, projects]);
}
