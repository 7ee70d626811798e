import type { Times } from "./schema.ts";

/** When to save next: a little after the last change, not too long after the first, and again after a failure. */
export class NextSave {
  readonly #times: Times;
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first of the open changes was made. */
  #since: number | null = null;
  #failures = 0;

  constructor(times: Times, save: () => void) {
    this.#times = times;
    this.#save = save;
  }

  #in(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, wait);
  }

  soon(): void {
    const now = Date.now();
    this.#since ??= now;
    this.#in(Math.max(0, Math.min(this.#times.quiet, this.#since + this.#times.longest - now)));
  }

  /** `again`: it may work later, with longer and longer pauses. */
  failed(again: boolean): void {
    this.#since = null;
    this.#failures += 1;
    if (again) this.#in(this.#times.retry * Math.min(2 ** (this.#failures - 1), 12));
  }

  worked(): void {
    this.#since = null;
    this.#failures = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
