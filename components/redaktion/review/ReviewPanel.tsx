import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { type EntryReview, type ReviewView, reviewStates } from "#lib/reviews/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";

type Props = {
  /** Makes the approved words live. */
  publish: FormAction;
  /** Takes the request back. */
  withdraw: FormAction;
  id: string;
  title: string;
  /** Address of the entry's page. */
  href: string;
  review: EntryReview;
  mayPublish: boolean;
};

/** How things stand between an entry and its second pair of eyes. */
export function ReviewPanel({
  publish,
  withdraw,
  id,
  title,
  href,
  review: { required, last, ready, current, mayDecide, mayWithdraw, others },
  mayPublish,
}: Props) {
  if (!last && !required) return null;
  return (
    <section className="side-panel side-panel-open" aria-labelledby="pruefung">
      <h2 id="pruefung">{last ? `Prüfung: ${reviewStates[state(last, current)]}` : "Vier-Augen-Prinzip"}</h2>
      <div className="stack">
        {required && !last && <p>Bevor neue Worte auf die Website kommen, gibt sie jemand anderes frei.</p>}
        {(last?.state === "open" || (required && !ready)) && <Others names={others} />}
        {last && <Story review={last} />}
        {required && last?.state === "approved" && !current && (
          <p>Seitdem wurde weitergeschrieben. Die neuen Worte sind noch nicht freigegeben.</p>
        )}
        {last?.state === "open" && (
          <p>Wer den Text jetzt ändert, beendet die Prüfung. Die neue Fassung muss dann noch einmal zur Prüfung.</p>
        )}
        {last?.state === "open" && (
          <p>
            <a href={`${href}/pruefung`}>{mayDecide ? "Änderungen ansehen und entscheiden" : "Änderungen ansehen"}</a>
          </p>
        )}
        {/* What a form has answered is about this request, not about the next one. */}
        <ActionForm key={`publish ${last?.id}`} action={publish} title={title}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="revision" value={last?.revision ?? 0} />
          <VersionField />
          {ready && mayPublish && <Button>Freigegebene Fassung veröffentlichen</Button>}
        </ActionForm>
        {/* Stays where it is afterwards, to say what has happened. */}
        <ActionForm key={`withdraw ${last?.id}`} action={withdraw} title={title}>
          <input type="hidden" name="review" value={last?.id ?? ""} />
          {mayWithdraw && <Button look="secondary">Prüfung zurücknehmen</Button>}
        </ActionForm>
      </div>
    </section>
  );
}

/** Of words that somebody has changed since, an approval says nothing. */
const state = ({ state: said }: ReviewView, current: boolean) => (said === "approved" && !current ? "overtaken" : said);

/** Who could approve the words as they are now. */
function Others({ names }: { names: string[] }) {
  if (names.length > 0) return <p>Freigeben können: {names.join(", ")}.</p>;
  return (
    <Notice kind="warning">
      Gerade kann das niemand: Alle, die veröffentlichen dürfen, haben mitgeschrieben. Bitte fragen Sie die
      Administration nach einem weiteren Konto.
    </Notice>
  );
}

/** Who asked, who answered. */
function Story({ review }: { review: ReviewView }) {
  const { state, requestedBy, requestedAt, decidedBy, decidedAt, comment } = review;
  return (
    <>
      <p>
        {requestedBy} hat am {formatDateTime(requestedAt)} um Prüfung gebeten.
      </p>
      {state === "lapsed" && decidedAt && <p>Seit dem {formatDateTime(decidedAt)} ist das nicht mehr nötig.</p>}
      {decidedBy && decidedAt && state !== "overtaken" && state !== "lapsed" && (
        <p>
          {decidedBy} hat die Fassung am {formatDateTime(decidedAt)} {reviewStates[state]}.
        </p>
      )}
      {comment && (
        <Notice kind="warning">
          <p className="whitespace-pre-line">{comment}</p>
        </Notice>
      )}
      {state === "overtaken" && (
        <p>Danach hat {decidedBy ?? "jemand"} weitergeschrieben. Bitte geben Sie die neue Fassung zur Prüfung.</p>
      )}
    </>
  );
}
