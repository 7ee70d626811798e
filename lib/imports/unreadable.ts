import { InvalidInput } from "#lib/errors.ts";

/** Why a file cannot be used, shown at the field it was chosen in. */
export const unreadable = (message: string) => new InvalidInput({ tabelle: message });
