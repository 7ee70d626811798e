import { db, type Tx } from "#lib/db.ts";
import { forgetContentVersion, raiseContentVersion } from "./contentVersion.ts";

/**
 * One transaction after which this server shows the change at once. Raising the content version first lets such changes wait
 * for each other: nobody publishes a use of what somebody else takes away in the same moment.
 */
export async function visibly<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await db.$transaction(async (tx) => {
    await raiseContentVersion(tx);
    return work(tx);
  });
  forgetContentVersion();
  return result;
}
