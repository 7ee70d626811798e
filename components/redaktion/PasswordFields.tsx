import { TextField } from "./TextField.tsx";

/** A new password, typed twice. */
export function PasswordFields({ label }: { label: string }) {
  return (
    <>
      <TextField
        name="password"
        label={label}
        hint="Mindestens 12 Zeichen. Am besten ein kurzer Satz, den nur Sie kennen."
        type="password"
        autoComplete="new-password"
      />
      <TextField name="repeated" label={`${label} wiederholen`} type="password" autoComplete="new-password" />
    </>
  );
}
