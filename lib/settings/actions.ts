"use server";

import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { InvalidInput } from "#lib/errors.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { parseInput } from "#lib/parse.ts";
import { saveSettings } from "./mutations.ts";
import { readSettingsForm } from "./readForm.ts";
import { newLogoSchema, settingsInputSchema } from "./schema.ts";

export async function saveSettingsAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const user = await requireUser("settings.edit");
    const input = parseInput(settingsInputSchema, readSettingsForm(values));
    await saveSettings(user, input, newLogoOf(form, values));
    goOn("/redaktion/einstellungen?meldung=gespeichert");
  });
}

/** The logo to add, or null when nothing was entered for one. */
function newLogoOf(form: FormData, values: Record<string, string>) {
  const file = form.get("newFile");
  const chosen = file instanceof File && file.size > 0 ? file : values["newLogo.mediaId"];
  const described = { alt: values.newAlt ?? "", href: values.newHref ?? "" };
  if (!chosen) {
    if (!described.alt && !described.href) return null;
    throw new InvalidInput({ newFile: "Bitte wählen Sie eine Datei aus." });
  }
  try {
    return { file: chosen, ...parseInput(newLogoSchema, described) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const { alt, href } = error.fields;
    throw new InvalidInput({ ...(alt && { newAlt: alt }), ...(href && { newHref: href }) });
  }
}
