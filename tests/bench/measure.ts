/** Times that mean something on a machine that others use, too: medians, beside something small from the same moment. */

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds of one run. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median milliseconds of the work, and of the yardstick measured in between. */
export async function measure(work: () => Promise<unknown>, yardstick: () => Promise<unknown>, rounds = 15) {
  await work();
  const times: number[] = [];
  const yards: number[] = [];
  for (let round = 0; round < rounds; round++) {
    yards.push(await time(yardstick));
    times.push(await time(work));
  }
  return { milliseconds: median(times), ratio: median(times) / median(yards) };
}

/** For whoever runs the measurements. */
export const report = (line: string) => void process.stdout.write(`${line}\n`);
