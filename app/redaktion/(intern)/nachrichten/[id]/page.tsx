import { notFound } from "next/navigation";
import { ActionForm } from "#components/redaktion/ActionForm.tsx";
import { Flash } from "#components/redaktion/Flash.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Panel } from "#components/redaktion/Panel.tsx";
import { SelectField } from "#components/redaktion/SelectField.tsx";
import { TextArea } from "#components/redaktion/TextArea.tsx";
import { Button } from "#components/ui/Button.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { listOwners } from "#lib/lists/queries.ts";
import { changeMessageAction, deleteMessageAction } from "#lib/messages/actions.ts";
import { readMessage } from "#lib/messages/queries.ts";
import { numberOf, stateSchema, states, topics } from "#lib/messages/schema.ts";
import { orNotFound } from "#lib/orNotFound.ts";

const title = "Nachricht";
export const generateMetadata = () => formTitle(title);

const flashes = {
  gespeichert: "Gespeichert.",
  uebernommen: "Sie kümmern sich um diese Nachricht. Sie steht jetzt unter „In Arbeit“.",
};

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ meldung?: string }> };

/** One message, what becomes of it, and the way to answer it. */
export default async function MessagePage({ params, searchParams }: Props) {
  const actor = await requirePage("content.edit");
  const { id } = await params;
  if (!/^\d{1,9}$/.test(id)) notFound();
  const message = await orNotFound(readMessage(actor, Number(id)));
  const owners = await listOwners(actor);
  const target = { id: message.id, version: message.version };
  const number = numberOf(message.id);
  const subject = encodeURIComponent(`Ihre Nachricht ${number}: ${topics[message.topic].title}`);
  return (
    <>
      <PageHeading
        title={`${number}: ${topics[message.topic].noun}`}
        back={{ href: `/redaktion/nachrichten?stand=${message.state}`, label: "Nachrichten" }}
      />
      <Flash messages={flashes} shown={(await searchParams).meldung} />
      <Panel title="Nachricht">
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">{message.text}</p>
        <dl className="facts">
          <dt>Angekommen</dt>
          <dd>{formatDateTime(message.receivedAt)}</dd>
          <dt>Seite</dt>
          <dd>{message.path ? <a href={message.path}>{message.about}</a> : "keine bestimmte"}</dd>
          <dt>Von</dt>
          <dd>{message.name || "ohne Namen"}</dd>
          <dt>Antwort an</dt>
          <dd>
            {message.email ? (
              <a href={`mailto:${encodeURIComponent(message.email)}?subject=${subject}`}>{message.email}</a>
            ) : (
              "keine gewünscht"
            )}
          </dd>
        </dl>
      </Panel>
      <Panel title="Bearbeiten">
        <ActionForm action={changeMessageAction.bind(null, target)} title={title} className="stack">
          <SelectField
            name="state"
            label="Stand"
            defaultValue={message.state}
            options={stateSchema.options.map((state) => [state, states[state]] as const)}
          />
          <SelectField
            name="ownerId"
            label="Wer kümmert sich?"
            defaultValue={message.ownerId ?? ""}
            options={[["", "noch niemand"], ...owners.map(({ id, name }) => [id, name] as const)]}
          />
          <TextArea
            name="note"
            label="Notiz"
            hint="Nur für die Redaktion, zum Beispiel was geantwortet wurde."
            optional
            defaultValue={message.note}
          />
          <div className="flex flex-wrap gap-3">
            <Button>Speichern</Button>
            {message.ownerId !== actor.userId && (
              <Button name="intent" value="take" look="secondary">
                Ich kümmere mich
              </Button>
            )}
          </div>
        </ActionForm>
        {message.changedBy && (
          <p className="text-sm text-ink-soft">
            Zuletzt bearbeitet: {message.changedBy}, {formatDateTime(message.changedAt)}
          </p>
        )}
      </Panel>
      <details className="panel">
        <summary>Nachricht löschen</summary>
        <ActionForm action={deleteMessageAction.bind(null, target)} title={title} className="stack">
          <p>Zum Beispiel, wenn die Person darum bittet. Die Nachricht ist dann endgültig weg.</p>
          <Button look="danger" className="self-start">
            Endgültig löschen
          </Button>
        </ActionForm>
      </details>
    </>
  );
}
