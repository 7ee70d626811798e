import { Button } from "#components/ui/Button.tsx";
import { formatDate } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";

type Props = {
  id: string;
  title: string;
  owner: { id: string; name: string } | null;
  reviewBy: string | null;
  today: string;
  /** Without them there is nothing to change, only to read. */
  edit?: { owners: { id: string; name: string }[]; action: FormAction };
};

/** Who looks after an entry and when somebody should read it again. */
export function OwnershipPanel({ id, title, owner, reviewBy, today, edit }: Props) {
  const isDue = reviewBy !== null && reviewBy <= today;
  return (
    <details className="side-panel">
      <summary>
        {owner ? `Zuständig: ${owner.name}` : "Niemand zuständig"}
        {reviewBy && (isDue ? " · nachlesen ist fällig" : ` · zu prüfen bis ${formatDate(reviewBy)}`)}
      </summary>
      {edit ? (
        <ActionForm action={edit.action} title={title} className="stack">
          <input type="hidden" name="id" value={id} />
          <VersionField />
          <SelectField
            name="ownerId"
            label="Zuständig"
            optional
            defaultValue={owner?.id}
            options={choices(owner, edit.owners)}
          />
          <TextField
            name="reviewBy"
            label="Zu prüfen bis"
            hint="Bis dahin sieht jemand nach, ob noch alles stimmt."
            type="date"
            optional
            defaultValue={reviewBy ?? ""}
          />
          <Button look="secondary" name="intent" value="save">
            Speichern
          </Button>
          <hr className="border-line" />
          <SelectField
            name="months"
            label="Wieder prüfen"
            defaultValue="12"
            options={[
              ["6", "in 6 Monaten"],
              ["12", "in 12 Monaten"],
            ]}
          />
          <Button look="secondary" name="intent" value="reviewed">
            Geprüft, unverändert
          </Button>
        </ActionForm>
      ) : (
        <p>{reviewBy ? `Zu prüfen bis ${formatDate(reviewBy)}.` : "Ohne Termin zum Prüfen."}</p>
      )}
    </details>
  );
}

/** Somebody whose account is switched off stays the owner until that is changed. */
function choices(owner: Props["owner"], owners: { id: string; name: string }[]) {
  const known = owner === null || owners.some(({ id }) => id === owner.id);
  const all = known ? owners : [owner, ...owners];
  return [["", "niemand"] as const, ...all.map(({ id, name }) => [id, name] as const)];
}
