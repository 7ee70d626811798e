import { InvalidInput } from "#lib/errors.ts";
import { passwordProblem } from "./passwordRules.ts";

/** A new password as it was typed, twice. */
export type NewPassword = { password: string; repeated: string };

/** Throws InvalidInput unless the password is good and was typed twice the same. */
export function checkNewPassword({ password, repeated }: NewPassword, about: { email: string; name: string }): void {
  const problem = passwordProblem(password, about);
  if (problem) throw new InvalidInput({ password: problem });
  if (password !== repeated) throw new InvalidInput({ repeated: "Die beiden Passwörter sind nicht gleich." });
}
