import { z } from "zod";
import { type Actor, type Role, roles } from "./policy.ts";

/** A role as it is stored and sent. */
export const roleSchema = z.enum(["admin", "editor", "reader"] satisfies Role[], "Bitte wählen Sie eine Rolle.");

/** The person of an account as the data layer asks for it. */
export const asActor = ({ id, name, role }: { id: string; name: string; role: string }) =>
  ({ userId: id, name, role: roleSchema.parse(role) }) satisfies Actor;

/** Value and German name of each role, for a choice. */
export const roleOptions = roleSchema.options.map((role) => [role, roles[role]] as const);

/** Addresses are compared in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Die E-Mail-Adresse ist zu lang.")
  .pipe(z.email("Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de."));

export const nameSchema = z
  .string()
  .trim()
  .min(1, "Bitte geben Sie einen Namen ein.")
  .max(100, "Der Name darf höchstens 100 Zeichen haben.");

export const newAccountSchema = z.object({ name: nameSchema, email: emailSchema, role: roleSchema });

/** An account as lists and forms show it. */
export type Account = {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  /** Has chosen a password. */
  ready: boolean;
  lastSignIn: Date | null;
};

/** Who somebody is: when choosing a password by invitation, and when the administration corrects it. */
export const personSchema = z.object({ name: nameSchema, email: emailSchema });

export const renameSchema = z.object({ name: nameSchema });

/** A change of role: from what the page showed to what was chosen. */
export const changeRoleSchema = z.object({ from: roleSchema, to: roleSchema });
