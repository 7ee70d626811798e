import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { InvitationAddress } from "#components/redaktion/InvitationAddress.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { SelectField } from "#components/redaktion/SelectField.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formTitle } from "#lib/formTitle.ts";
import { createAccountAction } from "#lib/users/actions.ts";
import { roleOptions } from "#lib/users/schema.ts";

const title = "Konto anlegen";
export const generateMetadata = () => formTitle(title);

export default async function NewAccountPage() {
  await requirePage("users.manage");
  return (
    <>
      <PageHeading title={title} back={{ href: "/redaktion/konten", label: "Konten" }} />
      <ActionForm action={createAccountAction} title={title} className="stack max-w-[36rem]">
        <InvitationAddress>
          <TextField name="name" label="Name" autoComplete="off" />
          <TextField name="email" label="E-Mail-Adresse" type="email" autoComplete="off" />
          <SelectField
            name="role"
            label="Rolle"
            hint="Lesen: nur ansehen. Redaktion: bearbeiten und veröffentlichen. Administration: außerdem Einstellungen und Konten."
            options={roleOptions}
            defaultValue="editor"
          />
          <Button className="self-start">Konto anlegen</Button>
        </InvitationAddress>
      </ActionForm>
    </>
  );
}
