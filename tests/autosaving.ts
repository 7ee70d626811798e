/** A page with one text, and a server that answers when it is told to, on a clock that a test moves. */
import { vi } from "vitest";
import { Autosave } from "#lib/autosave/autosave.ts";
import { NoAnswer } from "#lib/autosave/post.ts";
import type { AutosaveAnswer } from "#lib/autosave/schema.ts";

const times = { quiet: 2_500, longest: 15_000, keep: 800, retry: 5_000 };
export const noConnection = new NoAnswer({ kind: "offline", message: "Keine Verbindung." }, true);

export function page() {
  let text = "";
  const sent: { text: string; version: string; answer: (what: AutosaveAnswer | Error) => Promise<void> }[] = [];
  const kept: string[] = [];
  const autosave = new Autosave({ version: 1, revision: 1 }, times);
  autosave.attach({
    read: () => {
      const form = new FormData();
      form.set("text", text);
      form.set("version", "?");
      form.set("base", "?");
      return form;
    },
    post: (form) =>
      new Promise((resolve, reject) => {
        const answer = async (what: AutosaveAnswer | Error) => {
          if (what instanceof Error) reject(what);
          else resolve(what);
          await vi.advanceTimersByTimeAsync(0);
        };
        sent.push({ text: String(form.get("text")), version: String(form.get("version")), answer });
      }),
    keep: (form) => kept.push(String(form.get("text"))) > 0,
    forget: () => kept.splice(0),
  });
  const type = (words: string) => {
    text = words;
    autosave.changed();
  };
  return { autosave, sent, kept, type, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

export const saved = (version: number, unsaved = {}): AutosaveAnswer => ({
  status: "saved",
  version,
  revision: version,
  at: "14:03",
  unsaved,
});
