import { describedBy, Field } from "#components/ui/Field.tsx";
import type { BulkKey } from "#lib/lists/bulkSchema.ts";
import { nobody } from "#lib/lists/schema.ts";
import { Choice } from "./Choice.tsx";

type Props = { kind: BulkKey; owners: { id: string; name: string }[]; errors?: Record<string, string> };

/** What a bulk action wants to know beside the rows. */
export function BulkFields({ kind, owners, errors }: Props) {
  if (kind === "zustaendig") {
    return (
      <div className="max-w-md">
        <Choice
          name="ownerId"
          label="Zuständig ist künftig"
          chosen=""
          error={errors?.ownerId}
          options={[["", "Bitte wählen"], [nobody, "niemand"], ...owners.map(({ id, name }) => [id, name] as const)]}
        />
      </div>
    );
  }
  if (kind !== "pruefdatum") return null;
  const hint = "Leer lassen, um das Datum zu entfernen.";
  return (
    <div className="max-w-md">
      <Field id="reviewBy" label="Zu prüfen bis" hint={hint} error={errors?.reviewBy}>
        <input
          id="reviewBy"
          name="reviewBy"
          type="date"
          className="input"
          aria-describedby={describedBy("reviewBy", hint, errors?.reviewBy)}
        />
      </Field>
    </div>
  );
}
