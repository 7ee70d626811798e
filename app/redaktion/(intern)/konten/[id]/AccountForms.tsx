import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { InvitationAddress } from "#components/redaktion/InvitationAddress.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { SelectField } from "#components/redaktion/SelectField.tsx";
import { TextField } from "#components/redaktion/TextField.tsx";
import { Button } from "#components/ui/Button.tsx";
import { changePersonAction, changeRoleAction, inviteAgainAction, setActiveAction } from "#lib/users/actions.ts";
import { type Account, roleOptions } from "#lib/users/schema.ts";

/** What can be done with an account. */
export function AccountForms({ account: { id, name, email, role, active, ready } }: { account: Account }) {
  return (
    <>
      <Panel title="Name und E-Mail-Adresse">
        <ActionForm action={changePersonAction.bind(null, id)} title={name} className="stack">
          <TextField name="name" label="Name" autoComplete="off" defaultValue={name} />
          <TextField
            name="email"
            label="E-Mail-Adresse"
            hint="Mit ihr meldet sich die Person an."
            type="email"
            autoComplete="off"
            defaultValue={email}
          />
          <Button look="secondary" className="self-start">
            Name und Adresse speichern
          </Button>
        </ActionForm>
      </Panel>
      <Panel title="Rolle ändern">
        <ActionForm action={changeRoleAction.bind(null, id)} title={name} className="stack">
          <input type="hidden" name="from" value={role} />
          <SelectField name="to" label="Rolle" options={roleOptions} defaultValue={role} />
          <Button look="secondary" className="self-start">
            Rolle speichern
          </Button>
        </ActionForm>
      </Panel>
      {active && (
        <Panel title={ready ? "Neues Passwort ermöglichen" : "Neuer Link zum Einrichten"}>
          <ActionForm action={inviteAgainAction.bind(null, id)} title={name} className="stack">
            <InvitationAddress>
              <p>
                {ready
                  ? `Mit einem Link kann ${name} ein neues Passwort wählen. Bis dahin gilt das alte.`
                  : `${name} hat noch kein Passwort gewählt. Ein neuer Link ersetzt den ersten.`}
              </p>
              <Button look="secondary" className="self-start">
                Link ausstellen
              </Button>
            </InvitationAddress>
          </ActionForm>
        </Panel>
      )}
      <Panel title={active ? "Konto deaktivieren" : "Konto aktivieren"}>
        <ActionForm action={setActiveAction.bind(null, id, !active)} title={name} className="stack">
          <p>
            {active
              ? "Die Person kann sich dann nicht mehr anmelden; laufende Anmeldungen enden sofort. Was sie geschrieben hat, bleibt."
              : ready
                ? "Die Person kann sich dann wieder mit ihrem Passwort anmelden."
                : "Die Person bekommt dann mit einem neuen Link Zugang."}
          </p>
          <Button look={active ? "danger" : "secondary"} className="self-start">
            {active ? "Konto deaktivieren" : "Konto aktivieren"}
          </Button>
        </ActionForm>
      </Panel>
    </>
  );
}
