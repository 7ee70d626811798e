import type { Metadata } from "next";
import { cache } from "react";
import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { PageHead } from "#components/content/PageHead.tsx";
import { MessageForm } from "#components/portal/messages/MessageForm.tsx";
import { MessageReceipt } from "#components/portal/messages/MessageReceipt.tsx";
import { findPublishedTitles } from "#lib/addresses/queries.ts";
import { listPageAt } from "#lib/addresses/reserved.ts";
import { findOwnMessage } from "#lib/messages/receive.ts";
import {
  formQuerySchema,
  messageSchema,
  type Refusal,
  refusals,
  type Topic,
  topicSchema,
  topics,
} from "#lib/messages/schema.ts";
import { makeStamp } from "#lib/messages/stamp.ts";
import { UNKEPT_MARK } from "#lib/pageCache/pageMarks.ts";

/** What the address of a form leads to: an empty form, one to mend, or a receipt. Asked for the title and for the page. */
const load = cache(async (topic: Topic, queryString: string) => {
  const query = formQuerySchema.parse({
    seite: "",
    versuch: "",
    gesendet: "",
    ...Object.fromEntries(new URLSearchParams(queryString)),
  });
  const own = await findOwnMessage(query.gesendet || query.versuch);
  const found = own?.topic === topic ? own : null;
  const sent = query.gesendet && found && found.state !== "unsent" ? found : null;
  const attempt = found?.state === "unsent" ? found : null;
  const path = found?.path ?? query.seite;
  return { query, sent, attempt, path, errors: problemsOf(attempt, query.grund) };
});

function problemsOf(attempt: object | null, refusal: Refusal | undefined): [string, string][] {
  const parsed = messageSchema.safeParse(attempt);
  if (attempt && !parsed.success)
    return parsed.error.issues.map(({ path, message }) => [String(path[0] ?? ""), message]);
  return refusal ? [["", refusals[refusal]]] : [];
}

/** Never kept: a form carries the time it was made, a receipt is for one person. */
export async function formMetadata(asked: string, queryString: string): Promise<Metadata> {
  const topic = topicSchema.safeParse(asked).data;
  if (!topic) return missingMetadata;
  const { sent, errors } = await load(topic, queryString);
  const { title, lead } = topics[topic];
  const count = errors.length > 0 ? `(${errors.length} Fehler) ` : "";
  const metadata = await pageMetadata(`/schreiben/${topic}`, sent ? "Nachricht gesendet" : count + title, lead);
  return {
    ...metadata,
    other: { [UNKEPT_MARK]: "1" },
    ...(queryString && { robots: { index: false, follow: true } }),
  };
}

/** One of the forms to write to the agency with. */
export async function WriteScreen({ topic: asked, queryString }: { topic: string; queryString: string }) {
  const topic = topicSchema.safeParse(asked).data;
  if (!topic) return <MissingPage />;
  const { query, sent, attempt, path, errors } = await load(topic, queryString);
  const titles = await findPublishedTitles([path]);
  const about = { path, title: titles[path] ?? listPageAt(path)?.label ?? "" };
  const { title, lead } = topics[topic];
  return (
    <PublicPage path={`/schreiben/${topic}`}>
      <PageHead
        lead={sent ? undefined : lead}
        title={sent ? "Danke für Ihre Nachricht" : title}
        trail={[{ label: "Kontakt", href: "/kontakt" }]}
      />
      <div className="wrap py-10 lg:py-14">
        {sent ? (
          <MessageReceipt about={about} message={sent} />
        ) : (
          <MessageForm
            about={about}
            attempt={attempt ? query.versuch : ""}
            errors={errors}
            stamp={makeStamp()}
            topic={topic}
            typed={attempt ?? { text: "", name: "", email: "" }}
          />
        )}
      </div>
    </PublicPage>
  );
}
