/** One thing after the other: whoever wants to change an entry waits until the answer to the one before is there. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  run<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    // Whoever comes next does not care how this one ended; its own caller does.
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  get busy(): boolean {
    return this.#waiting > 0;
  }
}
