/** Lets only so many at a time do costly work; the others wait in line. One for each kind of work and process. */
export function turnstile(atOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    /** How many are waiting. */
    waiting: () => waiting.length,
    async pass<T>(work: () => Promise<T>): Promise<T> {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The one who leaves hands the place over; only without a next one does it become free.
        if (next) next();
        else running -= 1;
      }
    },
  };
}
