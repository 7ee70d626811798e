import { z } from "zod";

/** The key of a row, as forms and addresses name it. */
export const idSchema = z.string().min(1).max(60);

/** A row, and the version of it that a change is based on. */
export const targetSchema = z.object({ id: idSchema, version: z.coerce.number().int().positive() });
