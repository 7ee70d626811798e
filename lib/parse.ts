import type { z } from "zod";
import { InvalidInput } from "./errors.ts";

/** Input as its schema has it. Throws InvalidInput with the first message of each field. */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message;
  throw new InvalidInput(fields);
}
