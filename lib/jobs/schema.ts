/** Work the server does by itself, again and again. The list of them is `registry.ts`. */
export type Job = {
  /** Key of its row; never changes once it has run. */
  name: string;
  /** Milliseconds from the start of one run to the next, unless something asks for it earlier. */
  every: number;
  /**
   * Does the work. May run again after a crash in the middle, so each step of it must be safe to repeat. Returns a time
   * when it has something to do before its next turn; throws to be tried again. `stop` is aborted when the server ends:
   * long work then leaves off between two steps and returns the time it is now.
   */
  run: (stop: AbortSignal) => Promise<Date | undefined>;
};
