/** Windows of one browser that have the same entry open tell each other. */
import { z } from "zod";

const wordSchema = z.object({ from: z.string(), word: z.enum(["here", "here too", "gone"]) });

/** Calls back with how many other windows have this entry open; the returned function says that this one is gone. */
export function watchWindows(entry: string, listener: (others: number) => void): () => void {
  const me = `${Date.now()}.${Math.random()}`;
  const others = new Set<string>();
  const channel = new BroadcastChannel(`redaktion.eintrag.${entry}`);
  const say = (word: z.infer<typeof wordSchema>["word"]) => channel.postMessage({ from: me, word });
  channel.addEventListener("message", ({ data }) => {
    const { from, word } = wordSchema.parse(data);
    if (word === "gone") others.delete(from);
    else others.add(from);
    if (word === "here") say("here too");
    listener(others.size);
  });
  say("here");
  const leave = () => {
    say("gone");
    channel.close();
  };
  window.addEventListener("pagehide", leave, { once: true });
  return () => {
    window.removeEventListener("pagehide", leave);
    leave();
  };
}
