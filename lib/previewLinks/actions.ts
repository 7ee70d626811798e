"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { env } from "#lib/env.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { hashOf } from "#lib/hashedSecret.ts";
import { idSchema } from "#lib/target.ts";
import { createPreviewLink, revokePreviewLink } from "./mutations.ts";

const request = z.object({ entry: idSchema });
const revocation = request.extend({ link: z.string().regex(/^[0-9a-f]{64}$/) });

/** Makes a link and answers with its address, as `previewAddress` among the values. */
export async function submitPreviewLink(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const actor = await requireUser("content.edit");
    const path = await createPreviewLink(actor, request.parse(values).entry, values);
    refresh();
    return {
      status: "done",
      message: "Der Link ist da.",
      values: { previewAddress: `${env().publicUrl}${path}`, previewLink: hashOf(path.replace("/vorschau/", "")) },
    };
  });
}

export async function submitRevocation(_before: FormState, form: FormData): Promise<FormState> {
  return answer(typedValues(form), async () => {
    const actor = await requireUser("content.edit");
    const { entry, link } = revocation.parse(Object.fromEntries(form));
    await revokePreviewLink(actor, entry, link);
    refresh();
    return { status: "done", message: "Der Link ist widerrufen und gilt nicht mehr." };
  });
}
