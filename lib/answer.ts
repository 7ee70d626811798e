import "server-only";
import { unstable_rethrow } from "next/navigation";
import { editHref } from "./content/editHref.ts";
import { InUse, UserError } from "./errors.ts";
import { type FormState, failure } from "./form.ts";
import { noteErrors } from "./formTitle.ts";
import { log } from "./log.ts";

/**
 * Does what a form asks for. Errors users may see become the form's state, with the values kept; everything else is
 * logged and becomes one sentence. A redirect inside passes through.
 */
export async function answer<Values extends object>(
  values: Values | undefined,
  work: () => Promise<FormState<Values>>,
): Promise<FormState<Values>> {
  const state = await outcome(values, work);
  await noteErrors(state);
  return state;
}

async function outcome<Values extends object>(values: Values | undefined, work: () => Promise<FormState<Values>>) {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    return stateOf(error, values);
  }
}

function stateOf<Values extends object>(error: unknown, values: Values | undefined): FormState<Values> {
  if (error instanceof InUse) return { ...failure(error, values), links: error.usedBy.map(linkTo) };
  if (error instanceof UserError) return failure(error, values);
  log.error({ err: error }, "A form could not be processed");
  const message = "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal. Ihre Eingaben stehen noch hier.";
  return { status: "invalid", message, errors: { "": message }, values };
}

const linkTo = (place: InUse["usedBy"][number]) => ({ href: editHref(place), label: place.title });
