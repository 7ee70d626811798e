import "server-only";
import { db, type Tx } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { fold, foldedWords } from "#lib/search/fold.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { typeOf } from "./registry.ts";
import { typeKeys } from "./typeKeys.ts";

/** Where something can lead: to an entry, wherever it is, or out of the portal. */
export type Destination = { kind: "entry"; id: string } | { kind: "url"; url: string };

/** So many suggestions a browser handles well. What is not among them can still be typed. */
const mostSuggestions = 1_000;

/** Entries to suggest while somebody types a destination: pages first, then the other types. */
export async function listDestinations(actor: Actor): Promise<{ address: string; label: string }[]> {
  assertMay(actor, "content.read");
  const entries = await db.entry.findMany({
    where: { trashedAt: null },
    select: { type: true, title: true, address: true },
    orderBy: { title: "asc" },
  });
  return typeKeys
    .flatMap((key) => entries.filter(({ type }) => type === key))
    .slice(0, mostSuggestions)
    .map(({ type, title, address }) => ({ address, label: `${title} (${typeOf(type).label.one})` }));
}

const notFound = (typed: string) =>
  `Zu „${typed}“ gibt es keinen Eintrag. Bitte geben Sie seinen Titel, seine Adresse (/…) oder eine Web-Adresse (https://…) ein.`;

/**
 * What somebody means who typed a title, an address of the portal or a web address; a string is the German sentence why
 * it cannot be told. A web address of the portal itself means what is there, so that nothing can lead around in circles.
 */
export async function readDestination(tx: Tx, typed: string): Promise<Destination | string> {
  if (/^https?:\/\//i.test(typed)) {
    const url = URL.canParse(typed) ? new URL(typed) : null;
    if (!url?.hostname.includes(".") && url?.hostname !== "localhost")
      return "Das ist keine vollständige Web-Adresse. Beispiel: https://www.beispiel.de";
    if (url.host !== new URL(env().publicUrl).host) return { kind: "url", url: url.href };
    return readAddress(tx, url.pathname + url.hash, typed);
  }
  return typed.startsWith("/") ? readAddress(tx, typed.replace(/(?<=.)\/+$/, ""), typed) : readTitle(tx, typed);
}

/** By where entries are, where they would be, and where they have been. */
async function readAddress(tx: Tx, path: string, typed: string): Promise<Destination | string> {
  const live = await tx.address.findUnique({ where: { path } });
  if (live) return { kind: "entry", id: live.entryId };
  const drafts = await tx.entry.findMany({ where: { address: path, trashedAt: null }, select: { id: true } });
  if (drafts.length > 1) return `Es gibt mehrere Entwürfe mit der Adresse ${path}. Bitte geben Sie den Titel ein.`;
  if (drafts[0]) return { kind: "entry", id: drafts[0].id };
  const before = await tx.redirect.findUnique({ where: { path }, select: { entry: true } });
  if (before?.entry && before.entry.trashedAt === null) return { kind: "entry", id: before.entry.id };
  return notFound(typed);
}

/** By the whole title, or else by words that only one title contains. */
async function readTitle(tx: Tx, typed: string): Promise<Destination | string> {
  const entries = await tx.entry.findMany({
    where: { trashedAt: null },
    select: { id: true, title: true, address: true },
  });
  const words = foldedWords(typed);
  const same = entries.filter(({ title }) => fold(title) === fold(typed));
  const containing = entries.filter(({ title }) => words.every((word) => fold(title).includes(word)));
  const found = same.length > 0 ? same : words.length > 0 ? containing : [];
  if (found.length === 0) return notFound(typed);
  const [first] = found;
  if (found.length === 1 && first) return { kind: "entry", id: first.id };
  const some = found.slice(0, 3).map(({ title, address }) => `„${title}“ (${address})`);
  const more = found.length > 3 ? ` und ${found.length - 3} weitere` : "";
  return `Das passt auf mehrere Einträge: ${some.join(", ")}${more}. Bitte geben Sie die Adresse ein.`;
}
