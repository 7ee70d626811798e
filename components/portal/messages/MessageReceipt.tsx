import { formatDateTime } from "#lib/dates.ts";
import { numberOf } from "#lib/messages/schema.ts";

type Props = {
  message: { id: number; text: string; email: string; receivedAt: Date };
  about: { path: string; title: string };
};

/** Shows whoever wrote a message that it has arrived, to print or keep. */
export function MessageReceipt({ message, about }: Props) {
  return (
    <div className="max-w-[44rem] space-y-8">
      <p className="text-lg" role="status">
        Ihre Nachricht ist angekommen. Ihre Nummer: <strong>{numberOf(message.id)}</strong>
      </p>
      <section className="space-y-4">
        <h2 className="text-h3">Wie geht es weiter?</h2>
        <p>
          Das Team liest Ihre Nachricht.{" "}
          {message.email
            ? `Es antwortet an ${message.email}.`
            : "Sie haben keine E-Mail-Adresse angegeben. Darum kommt keine Antwort."}
        </p>
        <p>Diese Seite zeigt Ihre Nachricht einen Tag lang. Sie können sie drucken oder speichern.</p>
      </section>
      <section className="space-y-4">
        <h2 className="text-h3">Das haben Sie geschrieben</h2>
        <p className="text-sm text-ink-soft">{formatDateTime(message.receivedAt)}</p>
        <p className="border-l-4 border-line-strong pl-4 whitespace-pre-line [overflow-wrap:anywhere]">
          {message.text}
        </p>
      </section>
      <p>
        <a href={about.title ? about.path : "/"}>{about.title ? `Zurück zu „${about.title}“` : "Zur Startseite"}</a>
      </p>
    </div>
  );
}
