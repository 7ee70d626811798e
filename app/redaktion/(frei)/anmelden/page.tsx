import { redirect } from "next/navigation";
import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { signInAction } from "#lib/auth/actions.ts";
import { safeReturnPath } from "#lib/auth/returnPath.ts";
import { currentUser } from "#lib/auth/session.ts";
import { formTitle } from "#lib/formTitle.ts";

const title = "Anmelden";
export const generateMetadata = () => formTitle(title);

const messages = { abgemeldet: "Sie sind abgemeldet." };

type Props = { searchParams: Promise<{ weiter?: string | string[]; meldung?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { weiter, meldung } = await searchParams;
  const target = safeReturnPath(typeof weiter === "string" ? weiter : null);
  if (await currentUser()) redirect(target);
  return (
    <div className="stack">
      <h1 className="text-h2">Anmelden</h1>
      <Flash messages={messages} shown={meldung} />
      <ActionForm action={signInAction} title={title} className="stack">
        <input type="hidden" name="weiter" value={target} />
        <TextField name="email" label="E-Mail-Adresse" type="email" autoComplete="username" spellCheck={false} />
        <TextField name="password" label="Passwort" type="password" autoComplete="current-password" />
        <Button className="self-start">Anmelden</Button>
      </ActionForm>
      <p className="text-sm text-ink-soft">
        Passwort vergessen? Die Administration Ihres Portals gibt Ihnen einen Link, mit dem Sie ein neues wählen.
      </p>
    </div>
  );
}
