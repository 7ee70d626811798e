/** The jobs of this process, kept where every bundle of Next and the server around it find the same ones. */
export type RunningJobs = {
  /** Looks for work now instead of in a few seconds. */
  wake: () => void;
  /** Takes nothing new, tells what runs to leave off, and resolves when it has. */
  stop: () => Promise<void>;
};

const slot = globalThis as { portalJobs?: RunningJobs };

export function keepRunning(jobs: RunningJobs): void {
  slot.portalJobs = jobs;
}

/** After a commit that made work. Does nothing in a process without jobs. */
export function wakeJobs(): void {
  slot.portalJobs?.wake();
}

/** For the end of the process. */
export async function stopJobs(): Promise<void> {
  await slot.portalJobs?.stop();
}
