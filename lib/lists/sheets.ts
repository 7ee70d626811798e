/** Every list of the editing area as a table to take along, under the name it has in its address. */
import "server-only";
import { actionLabel } from "#lib/audit/labels.ts";
import { findAuditEvents } from "#lib/audit/queries.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { logFilterSchema } from "#lib/audit/schema.ts";
import { db } from "#lib/db.ts";
import { findLibrary } from "#lib/media/library.ts";
import { libraryQuerySchema } from "#lib/media/librarySchema.ts";
import { findMessages } from "#lib/messages/queries.ts";
import { messageFilterSchema, numberOf, states, topics } from "#lib/messages/schema.ts";
import { findRedirects } from "#lib/redirects/queries.ts";
import { redirectFilterSchema } from "#lib/redirects/schema.ts";
import { type Column, dateCell, momentCell, type Sheet } from "#lib/sheets/sheet.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { exportList } from "./exportList.ts";
import { listBySegment, ownFilterNames } from "./lists.ts";
import { readQuery } from "./schema.ts";

type Write = (actor: Actor, address: Record<string, string>) => Promise<Sheet>;

const text = (label: string): Column => ({ label, kind: "text" });
const number = (label: string): Column => ({ label, kind: "number" });
const dateTime = (label: string): Column => ({ label, kind: "dateTime" });

const sheets: Record<string, Write> = {
  nachrichten: async (actor, address) => ({
    name: "Nachrichten",
    columns: [
      ...["Nummer", "Worum es geht", "Seite", "Nachricht", "Name", "E-Mail", "Stand", "Zuständig", "Notiz"].map(text),
      dateTime("Angekommen"),
    ],
    rows: (await findMessages(actor, messageFilterSchema.parse(address))).map((row) => [
      ...[numberOf(row.id), topics[row.topic].title, row.about, row.text, row.name, row.email, states[row.state]],
      ...[row.owner?.name ?? "", row.note, momentCell(row.receivedAt)],
    ]),
  }),

  weiterleitungen: async (actor, address) => ({
    name: "Weiterleitungen",
    columns: [
      ...["Alte Adresse", "Führt zu", "Titel", "Entstanden", "Angelegt von"].map(text),
      ...[number("Aufrufe"), dateTime("Zuletzt aufgerufen"), dateTime("Angelegt")],
    ],
    rows: (await findRedirects(actor, redirectFilterSchema.parse(address))).map(({ target, ...row }) => [
      ...[row.path, target.kind === "url" ? target.url : target.address, target.kind === "url" ? "" : target.title],
      ...[row.manual ? "von Hand" : "automatisch", row.createdBy ?? ""],
      ...[row.hits, momentCell(row.lastHitAt), momentCell(row.createdAt)],
    ]),
  }),

  protokoll: async (actor, address) => ({
    name: "Protokoll",
    columns: [dateTime("Zeit"), ...["Person", "Was geschah", "Worum es ging", "Änderungen"].map(text)],
    rows: (await findAuditEvents(actor, logFilterSchema.parse(address))).map(({ at, about, ...row }) => [
      ...[momentCell(at), row.actor, actionLabel(row.action), about],
      row.changes.map(({ label, before, after }) => `${label}: „${before}“ → „${after}“`).join("\n"),
    ]),
  }),

  medien: async (actor, address) => ({
    name: "Medien",
    columns: [
      ...["Titel", "Dateiformat", "Alternativtext", "Urheber:in", "Lizenz"].map(text),
      ...[{ label: "Lizenz bis", kind: "date" as const }, number("Größe in Byte"), number("Verwendet an Stellen")],
      ...[text("Hochgeladen von"), dateTime("Hochgeladen")],
    ],
    rows: (await findLibrary(actor, libraryQuerySchema.parse(address))).map(({ view, ...row }) => [
      ...[view.title, view.mime, view.alt, view.credit, row.licence, dateCell(row.licenceUntil)],
      ...[view.bytes, row.places, row.createdBy, momentCell(row.createdAt)],
    ]),
  }),
};

/** The list at this address as it is searched, filtered and sorted there; null where there is none. */
export async function exportSheet(actor: Actor, segment: string, address: URLSearchParams): Promise<Sheet | null> {
  assertMay(actor, "content.read");
  const list = listBySegment(segment);
  if (list) return exportList(actor, list, readQuery(address, ownFilterNames(list)));
  const write = Object.hasOwn(sheets, segment) ? sheets[segment] : undefined;
  if (!write) return null;
  const sheet = await write(actor, Object.fromEntries(address));
  const details = { title: sheet.name, query: address.toString(), rows: sheet.rows.length };
  await db.$transaction((tx) => recordAudit(tx, actor, "list.export", `/redaktion/${segment}`, details));
  return sheet;
}
