/** Pages of the editing area in one browser tell each other who is signed in; a form that waits for that goes on at once. */
const channel = "redaktion.person";

export function tellArrival(): void {
  const open = new BroadcastChannel(channel);
  open.postMessage("da");
  open.close();
}

/** Calls back when a page was opened by somebody who is signed in; the returned function ends that. */
export function onArrival(listener: () => void): () => void {
  const open = new BroadcastChannel(channel);
  open.addEventListener("message", listener);
  return () => open.close();
}
