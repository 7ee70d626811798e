"use server";

import { z } from "zod";
import { requireUser } from "#lib/auth/session.ts";
import { idSchema } from "#lib/target.ts";
import { typeKeys } from "../typeKeys.ts";
import { noteAddress } from "./queries.ts";
import type { AddressNote } from "./schema.ts";

const request = z.object({
  type: z.enum(typeKeys),
  id: idSchema.nullable(),
  typed: z.string().max(300),
});

/** What the address that is being typed would mean. */
export async function noteAddressAction(type: unknown, id: unknown, typed: unknown): Promise<AddressNote> {
  const user = await requireUser("content.read");
  const asked = request.parse({ type, id, typed });
  return noteAddress(user, asked.type, asked.id, asked.typed);
}
