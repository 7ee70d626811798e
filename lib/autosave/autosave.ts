import { formatClock } from "#lib/dates.ts";
import { NextSave } from "./nextSave.ts";
import type { Port } from "./port.ts";
import { NoAnswer } from "./post.ts";
import type { AutosaveAnswer, Basis, Problem, Status, Times } from "./schema.ts";
import { Turns } from "./turns.ts";

/** After these only somebody's decision helps. */
const final = new Set<Problem["kind"] | undefined>(["conflict", "refused"]);
/** These go away by themselves. */
const passing = new Set<Problem["kind"] | undefined>(["offline", "server", "signedOut", "otherPerson", "gone"]);

/** What a form sent by hand gets back, as far as it matters here. */
type Answer = { status: string; version?: number; revision?: number };

/**
 * Saves a form while somebody types. One request at a time, each with the version the one before was answered with; so
 * nothing arrives out of order, and a late answer never speaks for newer words. Words whose answer did not come are sent
 * again as they were before newer ones follow: the server recognises them.
 */
export class Autosave {
  status: Status;
  readonly turns = new Turns();
  #port: Port | null = null;
  readonly #next: NextSave;
  readonly #keepAfter: number;
  readonly #listeners = new Set<() => void>();
  /** The revision this page began with. */
  #opened: number;
  #typed = 0;
  #confirmed = 0;
  #unheard: FormData | null = null;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(basis: Basis, times: Times) {
    this.status = { basis, open: false, kept: true };
    this.#opened = basis.revision;
    this.#next = new NextSave(times, () => void this.save());
    this.#keepAfter = times.keep;
  }

  /** From now on there is a form to save; the returned function says that it is gone. */
  attach(port: Port): () => void {
    this.#port = port;
    return () => {
      this.keepNow();
      this.#port = null;
      this.#next.stop();
      clearTimeout(this.#keeping);
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(change: Partial<Status>) {
    this.status = { ...this.status, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Something was typed. */
  changed(): void {
    this.#typed += 1;
    if (!this.status.open || this.status.kept) this.#tell({ open: true, kept: false });
    this.#keeping ??= setTimeout(() => this.keepNow(), this.#keepAfter);
    if (!final.has(this.status.problem?.kind)) this.#next.soon();
  }

  /** Goes on with words from another time, which may have been overtaken. */
  adopt(basis: Basis): void {
    this.#opened = basis.revision;
    this.#tell({ basis, problem: undefined });
    this.changed();
  }

  /** Others have changed the entry, but none of its words: what is written here is as good as before. */
  catchUp({ version, revision }: Basis): void {
    const isSame = revision === this.status.basis.revision && version > this.status.basis.version;
    if (isSame && !this.turns.busy) this.#tell({ basis: { version, revision } });
  }

  /** Puts what is open aside in this browser. True when nothing would be lost by leaving now. */
  keepNow(): boolean {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    if (!this.status.open || this.status.kept || !this.#port) return this.status.kept || !this.status.open;
    const kept = this.#port.keep(this.#port.read(), this.status.basis);
    this.#tell({ kept });
    return kept;
  }

  /** Saves now whatever is open. */
  save(): Promise<void> {
    return this.turns.run(() => this.#send());
  }

  /** What kept it from being saved may be over: the connection is back, the window has been returned to. */
  async retry(): Promise<void> {
    if (passing.has(this.status.problem?.kind)) await this.save();
  }

  async #send(): Promise<void> {
    this.#next.stop();
    while (this.#port && this.status.open && !final.has(this.status.problem?.kind)) {
      const again = this.#unheard;
      const mark = this.#typed;
      const form = again ?? this.#read(this.#port);
      const answer = await this.#post(form, this.#port);
      if (answer?.status !== "saved") return;
      if (!again) return this.#confirm(mark, answer.at, answer.unsaved);
    }
  }

  #read(port: Port): FormData {
    const form = port.read();
    this.#stamp(form);
    form.set("intent", "autosave");
    form.set("opened", String(this.#opened));
    return form;
  }

  #stamp(form: FormData) {
    form.set("version", String(this.status.basis.version));
    if (form.has("base")) form.set("base", String(this.status.basis.revision));
  }

  async #post(form: FormData, port: Port): Promise<AutosaveAnswer | null> {
    try {
      const answer = await port.post(form);
      this.#unheard = null;
      if (answer.status === "saved") this.#tell({ basis: { version: answer.version, revision: answer.revision } });
      else this.#fail({ kind: answer.status, message: answer.message });
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#unheard = error.unheard ? form : null;
      this.#fail(error.problem);
      return null;
    }
  }

  #fail(problem: Problem) {
    this.#tell({ problem });
    this.keepNow();
    this.#next.failed(passing.has(problem.kind));
  }

  /** The server has everything up to this mark. */
  #confirm(mark: number, at: string, unsaved: Record<string, string> = {}) {
    this.#confirmed = Math.max(this.#confirmed, mark);
    this.#next.worked();
    const open = this.#typed > this.#confirmed;
    const wrong = Object.values(unsaved);
    const problem: Problem | undefined = wrong.length > 0 ? { kind: "partly", message: wrong.join(" ") } : undefined;
    if (problem) this.keepNow();
    else if (!open) this.#port?.forget();
    this.#tell({ open, savedAt: at, problem, kept: problem || open ? this.status.kept : true });
    if (open) this.#next.soon();
  }

  /**
   * A form of the page is sent by hand. `own` is the form that saves itself; any other one acts on saved words, so what
   * is open is saved first. Null when that is not possible.
   */
  submit<T extends Answer>(form: FormData, own: boolean, act: (form: FormData) => Promise<T>): Promise<T | null> {
    const mark = this.#typed;
    return this.turns.run(async () => {
      if (this.#unheard || !own) await this.#send();
      if (!own && this.status.open) return null;
      this.#next.stop();
      this.#stamp(form);
      const answer = await act(form).catch((error: unknown) => {
        if (own) this.#hearAgain(form);
        throw error;
      });
      this.#answered(answer, own, mark);
      return answer;
    });
  }

  /** Sent by hand, and no answer: it may have arrived, so it is asked about before anything newer follows. */
  #hearAgain(form: FormData) {
    this.#unheard = form;
    form.set("intent", "autosave");
    if (this.status.open) this.#next.soon();
  }

  #answered({ status, version, revision }: Answer, own: boolean, mark: number) {
    if (status === "done" && version !== undefined) {
      this.#tell({ basis: { version, revision: revision ?? this.status.basis.revision } });
      if (own) this.#confirm(mark, formatClock(new Date()));
    } else if (own && status === "conflict") {
      this.#fail({ kind: "conflict", message: "Inzwischen gibt es eine andere Fassung." });
    } else if (own && this.status.open) this.#next.soon();
  }
}
