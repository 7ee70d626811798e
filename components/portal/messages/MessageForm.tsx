import { ErrorSummary } from "#components/ui/ErrorSummary.tsx";
import { describedBy, Field } from "#components/ui/Field.tsx";
import { type Topic, topics } from "#lib/messages/schema.ts";

type Props = {
  topic: Topic;
  /** The page it is about; without a title it is none of this portal. */
  about: { path: string; title: string };
  typed: { text: string; name: string; email: string };
  /** What was sent before and has to be mended; "" for a new form. */
  attempt: string;
  errors: [field: string, message: string][];
  stamp: string;
};

/** A form that works without a script: everything is checked on the server, and comes back as it was typed. */
export function MessageForm({ topic, about, typed, attempt, errors, stamp }: Props) {
  const { question, hint } = topics[topic];
  const errorOf = (name: string) => errors.find(([field]) => field === name)?.[1];
  const stateOf = (name: string, help: string) => ({
    id: name,
    name,
    "aria-describedby": describedBy(name, help, errorOf(name)),
    "aria-invalid": errorOf(name) ? true : undefined,
  });
  const reply = "Nur, wenn Sie eine Antwort möchten.";
  return (
    <form action={`/schreiben/${topic}/senden`} className="max-w-[44rem] space-y-8" method="post">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {about.title && (
        <p>
          Es geht um die Seite <a href={about.path}>„{about.title}“</a>.
        </p>
      )}
      <input name="path" type="hidden" value={about.title ? about.path : ""} />
      <input name="stamp" type="hidden" value={stamp} />
      <input name="attempt" type="hidden" value={attempt} />
      <Field error={errorOf("text")} hint={hint} id="text" label={question}>
        <textarea {...stateOf("text", hint)} className="input" defaultValue={typed.text} required rows={8} />
      </Field>
      <Field error={errorOf("name")} id="name" label="Ihr Name" optional>
        <input {...stateOf("name", "")} autoComplete="name" className="input" defaultValue={typed.name} />
      </Field>
      <Field error={errorOf("email")} hint={reply} id="email" label="Ihre E-Mail-Adresse" optional>
        <input
          {...stateOf("email", reply)}
          autoComplete="email"
          className="input"
          defaultValue={typed.email}
          inputMode="email"
        />
      </Field>
      <div hidden>
        <label htmlFor="website">Bitte leer lassen</label>
        <input autoComplete="off" id="website" name="website" tabIndex={-1} />
      </div>
      <p className="text-sm text-ink-soft">
        Ihre Angaben nutzen wir nur, um Ihre Nachricht zu bearbeiten. Mehr dazu: <a href="/datenschutz">Datenschutz</a>
      </p>
      <button className="button" type="submit">
        Nachricht senden
      </button>
    </form>
  );
}
