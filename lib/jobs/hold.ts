import "server-only";
import { log } from "#lib/log.ts";
import { type Lease, renewLease } from "./lease.ts";

/** Renews a lease until `end`, which returns the newest one. `lost` is aborted when somebody else has the job now. */
export function hold(taken: Lease, leaseTime: number) {
  const lost = new AbortController();
  let newest = taken;
  let renewing = Promise.resolve();

  async function renew(): Promise<void> {
    try {
      const renewed = await renewLease(newest, leaseTime);
      if (renewed) newest = renewed;
      else lost.abort();
    } catch (error) {
      log.error({ err: error, job: taken.name }, "A lease could not be renewed");
    }
  }

  const timer = setInterval(() => {
    renewing = renewing.then(renew);
  }, leaseTime / 3).unref();

  async function end(): Promise<Lease> {
    clearInterval(timer);
    await renewing;
    return newest;
  }

  return { lost: lost.signal, end };
}
