import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { PasswordFields } from "#components/redaktion/PasswordFields.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formTitle } from "#lib/formTitle.ts";
import { changeMyPasswordAction } from "#lib/users/actions.ts";

const title = "Passwort ändern";
export const generateMetadata = () => formTitle(title);

export default async function PasswordPage() {
  const user = await requirePage("content.read");
  return (
    <>
      <PageHeading title={title} back={{ href: "/redaktion/konto", label: "Mein Konto" }} />
      <ActionForm action={changeMyPasswordAction} title={title} className="stack max-w-[36rem]">
        {/* For password managers, which look for the name that belongs to the password. */}
        <input type="hidden" autoComplete="username" value={user.email} readOnly />
        <TextField name="current" label="Bisheriges Passwort" type="password" autoComplete="current-password" />
        <PasswordFields label="Neues Passwort" />
        <Button className="self-start">Passwort ändern</Button>
      </ActionForm>
    </>
  );
}
