"use server";

import { z } from "zod";
import { requireUser } from "#lib/auth/session.ts";
import { UserError } from "#lib/errors.ts";
import { idSchema } from "#lib/target.ts";
import { typeKeys } from "../typeKeys.ts";
import { noteAddress } from "./queries.ts";
import { type AddressNote, noAddressNote } from "./schema.ts";

const request = z.object({
  type: z.enum(typeKeys),
  id: idSchema.nullable(),
  typed: z.string().max(300),
});

/** What the address that is being typed would mean; nothing for who may not know it (any more): saving says so. */
export async function noteAddressAction(type: unknown, id: unknown, typed: unknown): Promise<AddressNote> {
  const asked = request.parse({ type, id, typed });
  try {
    return await noteAddress(await requireUser("content.read"), asked.type, asked.id, asked.typed);
  } catch (error) {
    if (error instanceof UserError) return noAddressNote;
    throw error;
  }
}
