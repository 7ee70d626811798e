import type { Sides } from "./content/merge.ts";
import {
  Conflict,
  InUse,
  InvalidInput,
  NotAllowed,
  NothingToDo,
  NotSignedIn,
  OtherPerson,
  type UserError,
} from "./errors.ts";

/**
 * What a server action answers to its form. Keys of `errors` are the names of fields, which are also the ids of their
 * inputs; "" is the form as a whole. "refused" and "conflict" say that nothing is wrong with the input itself. `values` is what was typed, for the page that comes back without JavaScript:
 * everything but passwords and files. `version` is the newest version, for whatever is done next.
 */
export type FormState<Values extends object = Record<string, string>> = {
  status: "idle" | "invalid" | "refused" | "conflict" | "done";
  message?: string;
  errors?: Record<string, string>;
  values?: Values;
  version?: number;
  /** What was done, for beside the button: "Veröffentlicht". Left out for what is only saved. */
  deed?: string;
  /** Where somebody has to go first. */
  links?: { href: string; label: string }[];
  /** For the form of an entry: the revision these words are, or what there is to choose from after a conflict. */
  revision?: number;
  sides?: Sides;
  /** Words the form should go on with: all of them after putting two versions together. */
  words?: Values;
  /** What was left empty and has been filled in. */
  filled?: Record<string, string>;
  /** Nobody knows whether it arrived: a form that saves itself says so when it has. */
  noAnswer?: true;
  /** The session has ended: offer to sign in beside the form. */
  signedOut?: true;
};

/** The form before anything was sent. */
export const idle: FormState<never> = { status: "idle" };

/** A form's action as `ActionForm` calls it: the state before, what was sent, the state after. */
export type FormAction<Values extends object = Record<string, string>> = (
  before: FormState<Values>,
  form: FormData,
) => Promise<FormState<Values>>;

/** The state that shows an error users may see, or that there was nothing to do. */
export function failure<Values extends object>(error: UserError, values?: Values): FormState<Values> {
  if (error instanceof NothingToDo) return { status: "done", message: error.message };
  if (error instanceof InvalidInput) return { status: "invalid", message: error.message, errors: error.fields, values };
  if (error instanceof Conflict) {
    return { status: "conflict", message: error.message, values, version: error.currentVersion };
  }
  if (error instanceof NotSignedIn) {
    const message =
      "Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich in einem neuen Fenster wieder an und senden Sie dann noch einmal. Ihre Eingaben stehen noch hier.";
    return { status: "refused", message, errors: { "": message }, values, signedOut: true };
  }
  const isRefusal = [NotAllowed, OtherPerson, InUse].some((kind) => error instanceof kind);
  const status = isRefusal ? "refused" : "invalid";
  return { status, message: error.message, errors: { "": error.message }, values };
}

/** True for an answer that says what keeps the input from being accepted. */
export const isFailure = ({ status }: FormState<object>) =>
  status === "invalid" || status === "refused" || status === "conflict";

/** The text fields of a form by name, for `values`. Leaves out files, Next's own fields and the names given. */
export function typedValues(form: FormData, secret: readonly string[] = []): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$ACTION_") && !secret.includes(name)) values[name] = value;
  }
  return values;
}
