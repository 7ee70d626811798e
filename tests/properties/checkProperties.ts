import fc from "fast-check";
import { steps } from "./steps.ts";
import { newWorld } from "./world.ts";

type Extent = { runs: number; length: number; seed: number };

/** Random lives of entries. A failure names the seed and the shortest way to it that was found. */
export async function checkProperties({ runs, length, seed }: Extent): Promise<void> {
  const lives = fc.asyncProperty(fc.commands(steps, { maxCommands: length, size: "max" }), async (life) => {
    const model = await newWorld();
    await fc.asyncModelRun(() => ({ model, real: {} }), life);
  });
  await fc.assert(lives, { numRuns: runs, seed, endOnFailure: runs < 50 });
}
