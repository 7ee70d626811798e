import { NotAllowed } from "#lib/errors.ts";

export const roles = { admin: "Administration", editor: "Redaktion", reader: "Lesen" } as const;

export type Role = keyof typeof roles;

export type Permission =
  | "content.read"
  | "content.edit"
  | "content.publish"
  | "settings.edit"
  | "users.manage"
  | "trash.empty";

const granted = {
  reader: ["content.read"],
  editor: ["content.read", "content.edit", "content.publish"],
  admin: ["content.read", "content.edit", "content.publish", "settings.edit", "users.manage", "trash.empty"],
} satisfies Record<Role, Permission[]>;

/** Who is doing something: a signed-in person, or the portal itself (userId null: start content, set-up). */
export type Actor = { userId: string | null; name: string; role: Role };

/** The portal itself. Only start-up code, the jobs of the server and tests use it. */
export const system: Actor = { userId: null, name: "System", role: "admin" };

/** A role that this version does not know may nothing. */
export function may(actor: Actor, permission: Permission): boolean {
  const permissions: Permission[] = Object.hasOwn(granted, actor.role) ? granted[actor.role] : [];
  return permissions.includes(permission);
}

/** Throws NotAllowed unless the role grants the permission. */
export function assertMay(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new NotAllowed();
}

/** The person behind a row, by name for people and by id for rules. */
export const by = (actor: Actor) => ({ createdBy: actor.name, createdById: actor.userId });

/** The same of a change. */
export const touchedBy = (actor: Actor) => ({
  updatedAt: new Date(),
  updatedBy: actor.name,
  updatedById: actor.userId,
});

/** Whether the last change is this person's own; two people may have the same name. */
export const isOwn = (actor: Actor, { updatedById }: { updatedById: string | null }): boolean =>
  actor.userId !== null && actor.userId === updatedById;
