"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { keepSession, requireUser } from "#lib/auth/session.ts";
import { env } from "#lib/env.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { parseInput } from "#lib/parse.ts";
import { idSchema } from "#lib/target.ts";
import { changePerson, changeRole, createAccount, inviteAgain, setActive } from "./mutations.ts";
import { changeMyPassword, renameMyself } from "./ownAccount.ts";
import { changeRoleSchema } from "./schema.ts";
import { setUp } from "./setUp.ts";

const secret = ["password", "repeated", "current"];

function passwordsOf(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  return { password: text("password"), repeated: text("repeated"), current: text("current") };
}

/** The invitation comes back in `values`: it is shown once and must be in no address and no log. */
export async function createAccountAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const { invitation } = await createAccount(await requireUser("users.manage"), values);
    const message = `Das Konto für ${values.name} ist angelegt.`;
    return { status: "done", message, values: { invitation: env().publicUrl + invitation } };
  });
}

export async function inviteAgainAction(id: unknown): Promise<FormState> {
  return answer<Record<string, string>>(undefined, async () => {
    const invitation = await inviteAgain(await requireUser("users.manage"), idSchema.parse(id));
    const message = "Der neue Link ist da. Frühere gelten nicht mehr.";
    return { status: "done", message, values: { invitation: env().publicUrl + invitation } };
  });
}

export async function changeRoleAction(account: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const actor = await requireUser("users.manage");
    const id = idSchema.parse(account);
    await changeRole(actor, id, parseInput(changeRoleSchema, values));
    goOn(`/redaktion/konten/${id}?meldung=rolle`);
  });
}

export async function changePersonAction(account: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const actor = await requireUser("users.manage");
    const id = idSchema.parse(account);
    await changePerson(actor, id, values);
    goOn(`/redaktion/konten/${id}?meldung=person`);
  });
}

export async function setActiveAction(account: unknown, wanted: unknown): Promise<FormState> {
  return answer<Record<string, string>>(undefined, async () => {
    const [id, active] = [idSchema.parse(account), z.boolean().parse(wanted)];
    await setActive(await requireUser("users.manage"), id, active);
    goOn(`/redaktion/konten/${id}?meldung=${active ? "aktiviert" : "deaktiviert"}`);
  });
}

export async function setUpAction(invitation: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, secret);
  return answer(values, async () => {
    await keepSession(await setUp(z.string().parse(invitation), { ...values, ...passwordsOf(form) }));
    goOn("/redaktion");
  });
}

export async function renameMyselfAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    await renameMyself(await requireUser("content.read"), values);
    // The header shows the name as well.
    revalidatePath("/redaktion", "layout");
    goOn("/redaktion/konto?meldung=name");
  });
}

export async function changeMyPasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  return answer<Record<string, string>>(undefined, async () => {
    await changeMyPassword(await requireUser("content.read"), passwordsOf(form));
    goOn("/redaktion/konto?meldung=passwort");
  });
}
