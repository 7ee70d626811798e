import "server-only";
import { changesBetween } from "#lib/audit/changes.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { endSessions } from "#lib/auth/sessions.ts";
import { db, isDuplicate, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput, NotFound } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { invite } from "./invitations.ts";
import { type Actor, assertMay, type Role, roles } from "./policy.ts";
import { newAccountSchema, personSchema } from "./schema.ts";

/** A new account without a password, and the one-time path to choose one. Throws InvalidInput. */
export async function createAccount(actor: Actor, input: unknown): Promise<{ id: string; invitation: string }> {
  assertMay(actor, "users.manage");
  const data = parseInput(newAccountSchema, input);
  return refusingDuplicates(() =>
    db.$transaction(async (tx) => {
      const user = await tx.user.create({ data });
      await recordAudit(tx, actor, "user.create", user.id, { name: data.name, role: data.role });
      return { id: user.id, invitation: await invite(tx, user.id) };
    }),
  );
}

/** An address belongs to one account. */
async function refusingDuplicates<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDuplicate(error)) throw new InvalidInput({ email: "Für diese E-Mail-Adresse gibt es schon ein Konto." });
    throw error;
  }
}

/** A new one-time path to choose a password; the old password keeps working until it is used. */
export async function inviteAgain(actor: Actor, id: string): Promise<string> {
  assertMay(actor, "users.manage");
  return db.$transaction(async (tx) => {
    const user = await readAccount(tx, id);
    if (!user.active) throw new InvalidInput({ "": "Das Konto ist deaktiviert. Bitte aktivieren Sie es zuerst." });
    await recordAudit(tx, actor, "user.invite", id, { name: user.name });
    return invite(tx, id);
  });
}

/** Changes a role from what the page showed to what was chosen. Throws Conflict when it was no longer the first. */
export async function changeRole(actor: Actor, id: string, change: { from: Role; to: Role }): Promise<void> {
  assertMay(actor, "users.manage");
  await db.$transaction(async (tx) => {
    await keepAnAdministration(tx, id, change.to !== "admin");
    const changed = await tx.user.updateMany({ where: { id, role: change.from }, data: { role: change.to } });
    const user = await readAccount(tx, id);
    if (changed.count === 0) throw changedMeanwhile();
    const changes = changesBetween({ Rolle: roles[change.from] }, { Rolle: roles[change.to] });
    await recordAudit(tx, actor, "user.role", id, { name: user.name, changes });
  });
}

/**
 * Corrects name and address of an account. Throws InvalidInput when the address has an account already. What the person has
 * written keeps the name it was written under.
 */
export async function changePerson(actor: Actor, id: string, input: unknown): Promise<void> {
  assertMay(actor, "users.manage");
  const data = parseInput(personSchema, input);
  await refusingDuplicates(() =>
    db.$transaction(async (tx) => {
      const before = await readAccount(tx, id);
      await tx.user.update({ where: { id }, data });
      const words = ({ name, email }: typeof data) => ({ Name: name, "E-Mail-Adresse": email });
      await recordAudit(tx, actor, "user.person", id, {
        name: data.name,
        changes: changesBetween(words(before), words(data)),
      });
    }),
  );
}

/** Switches an account off, which ends its sessions at once, or on again. */
export async function setActive(actor: Actor, id: string, active: boolean): Promise<void> {
  assertMay(actor, "users.manage");
  await db.$transaction(async (tx) => {
    await keepAnAdministration(tx, id, !active);
    const changed = await tx.user.updateMany({ where: { id, active: !active }, data: { active } });
    const user = await readAccount(tx, id);
    if (changed.count === 0) throw changedMeanwhile();
    if (!active) {
      await endSessions(tx, id);
      await tx.invitation.deleteMany({ where: { userId: id } });
    }
    await recordAudit(tx, actor, active ? "user.activate" : "user.deactivate", id, { name: user.name });
  });
}

/**
 * Throws InvalidInput when the last active administration would be lost. Writing to all of them first holds them for
 * this transaction: two people cannot demote each other at the same moment.
 */
async function keepAnAdministration(tx: Tx, id: string, loses: boolean): Promise<void> {
  if (!loses) return;
  const held = await tx.user.updateMany({ where: { role: "admin", active: true }, data: { role: "admin" } });
  const isOne = await tx.user.findUnique({ where: { id, role: "admin", active: true } });
  if (isOne && held.count < 2) {
    const message = `Das ist das letzte aktive Konto mit der Rolle „${roles.admin}“. Ohne eines kann niemand mehr Konten verwalten.`;
    throw new InvalidInput({ "": message });
  }
}

async function readAccount(tx: Tx, id: string) {
  const user = await tx.user.findUnique({ where: { id }, select: { name: true, email: true, active: true } });
  if (!user) throw new NotFound("Dieses Konto");
  return user;
}

const changedMeanwhile = () =>
  new Conflict("Das Konto wurde inzwischen geändert. Bitte laden Sie die Seite neu und prüfen Sie es.", 0);
