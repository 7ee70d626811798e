/** What visitors write: taken in, kept when it was refused, dealt with by editors, gone after its time. */
import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { exportSheet } from "#lib/lists/sheets.ts";
import { changeMessage, deleteMessage } from "#lib/messages/mutations.ts";
import { purgeMessages } from "#lib/messages/purge.ts";
import { countNewMessages, listMessages, readMessage } from "#lib/messages/queries.ts";
import { findOwnMessage, receiveMessage, type Sent } from "#lib/messages/receive.ts";
import { messageFilterSchema } from "#lib/messages/schema.ts";
import { makeStamp } from "#lib/messages/stamp.ts";
import { writeCsv } from "#lib/sheets/writeSheet.ts";
import { editor, reader } from "#tests/factories.ts";
import { makeUser } from "#tests/users.ts";

let people = 0;
/** A person of their own, who took a minute. */
const sent = (changes: Partial<Sent> = {}): Sent => {
  people += 1;
  const input = { text: "Der Knopf fehlt.", name: "", email: "", path: "/projekte" };
  const stamp = makeStamp(Date.now() - 60_000);
  return { topic: "barriere", input, trap: "", stamp, attempt: "", address: `192.0.2.${people}`, ...changes };
};
const newest = messageFilterSchema.parse({});
const secretOf = (answer: Awaited<ReturnType<typeof receiveMessage>>) =>
  "sent" in answer ? answer.sent : (answer.attempt ?? "");
const receive = async (changes: Partial<Sent> = {}) => findOwnMessage(secretOf(await receiveMessage(sent(changes))));
const idOf = async () => (await receive())?.id ?? 0;

test("arrives, is shown to who wrote it and to editors, and to nobody else", async () => {
  const answer = await receiveMessage(sent({ input: { text: " Der Knopf fehlt. ", path: "/projekte" } }));
  const own = await findOwnMessage(secretOf(answer));
  expect(own).toMatchObject({ topic: "barriere", text: "Der Knopf fehlt.", path: "/projekte", state: "new" });
  expect(await findOwnMessage("geraten")).toBeNull();
  expect(await findOwnMessage("")).toBeNull();
  const id = own?.id ?? 0;
  expect(await readMessage(editor, id)).toMatchObject({ text: "Der Knopf fehlt.", state: "new" });
  expect(await readMessage(editor, id)).not.toHaveProperty("secret");
  expect((await listMessages(editor, newest)).rows[0]).toMatchObject({ id });
  await expect(readMessage(reader, id)).rejects.toThrow(NotAllowed);
});

test.each<[string, Partial<Sent>, string | null]>([
  ["nothing written", { input: { text: "  ", email: "" } }, null],
  ["no address of a mailbox", { input: { text: "Hallo", email: "kein Postfach" } }, null],
  ["far too long", { input: { text: "x".repeat(5_001) } }, null],
  ["faster than a person", { stamp: makeStamp() }, "eilig"],
  ["without a stamp", { stamp: "" }, "eilig"],
  ["open since yesterday", { stamp: makeStamp(Date.now() - 25 * 3_600_000) }, "alt"],
  ["a whole book", { input: { text: "x".repeat(90_000) } }, null],
])("refused and kept: %s", async (_what, changes, refusal) => {
  const answer = await receiveMessage(sent(changes));
  expect(answer).toMatchObject({ refusal });
  const attempt = await findOwnMessage(secretOf(answer));
  const typed = Object(changes.input ?? {});
  expect(attempt).toMatchObject({ state: "unsent", text: typed.text ?? "Der Knopf fehlt.", email: typed.email ?? "" });
  await expect(readMessage(editor, attempt?.id ?? 0)).rejects.toThrow(NotFound);

  const mended = await receive({ attempt: secretOf(answer) });
  expect(mended).toMatchObject({ state: "new" });
  expect(await findOwnMessage(secretOf(answer))).toBeNull();
});

test("an attempt is replaced by its own next one only, never a message that has arrived", async () => {
  const arrived = secretOf(await receiveMessage(sent()));
  await receive({ attempt: arrived });
  expect(await findOwnMessage(arrived)).toMatchObject({ state: "new" });
});

test.each<[string, Partial<Sent>]>([
  ["fills in what people do not see", { trap: "https://kaufen.example" }],
  ["consists of links", { input: { text: "http://a.example http://b.example https://c.example" } }],
])("whoever %s lands in the spam, where a person can still find it", async (_what, changes) => {
  expect(await receive(changes)).toMatchObject({ state: "spam" });
});

test("a page of somewhere else is no page of ours", async () => {
  for (const path of ["https://boese.example", "//boese.example", "/a?b=c", "/a\\b"])
    expect(await receive({ input: { text: "Hallo", path } })).toMatchObject({ path: "" });
});

test("one sender sends five in an hour, the sixth is kept; others still can", async () => {
  const address = "198.51.100.1";
  for (let count = 0; count < 5; count += 1) expect(await receive({ address })).toMatchObject({ state: "new" });
  expect(await receiveMessage(sent({ address }))).toMatchObject({ refusal: "viel" });
  expect(await receive()).toMatchObject({ state: "new" });
});

test("of one sender thirty refused ones are kept; then the portal says that it keeps no more", async () => {
  const address = "198.51.100.2";
  const refused = () => receiveMessage(sent({ address, input: { text: "" } }));
  for (let count = 0; count < 30; count += 1) expect(await refused()).toMatchObject({ refusal: null });
  expect(await refused()).toEqual({ attempt: null, refusal: "oft" });
});

test("spam of others keeps nobody from writing", async () => {
  const spam = Array.from({ length: 200 }, (_, index) => ({
    ...{ topic: "kontakt", text: "Spam", state: "spam", sender: "andere" },
    secret: `spam ${index}`,
  }));
  await db.message.createMany({ data: spam });
  expect(await receive()).toMatchObject({ state: "new" });
});

test("editors deal with it; a stale change is a conflict, readers and strangers change nothing", async () => {
  const id = await idOf();
  const before = await countNewMessages(editor);
  await changeMessage(editor, { id, version: 1 }, { state: "done", note: "Knopf ist da." });
  expect(await readMessage(editor, id)).toMatchObject({ state: "done", note: "Knopf ist da.", version: 2 });
  expect(await countNewMessages(editor)).toBe(before - 1);
  await expect(changeMessage(editor, { id, version: 1 }, { state: "open", note: "" })).rejects.toThrow(Conflict);
  await expect(changeMessage(editor, { id, version: 2 }, { state: "unsent", note: "" })).rejects.toThrow(InvalidInput);
  await expect(changeMessage(reader, { id, version: 2 }, { state: "open", note: "" })).rejects.toThrow(NotAllowed);
  expect(await readMessage(editor, id)).toMatchObject({ state: "done", version: 2 });
});

test("somebody takes care of it; lists show what is asked for, as a table too", async () => {
  const me = await makeUser("editor", "Kim Postfach");
  const id = await idOf();
  await receive({ topic: "kontakt", input: { text: "=1+1", path: "" } });
  await changeMessage(editor, { id, version: 1 }, { state: "new", note: "", ownerId: me.userId });
  await expect(changeMessage(editor, { id, version: 2 }, { state: "new", note: "", ownerId: "x" })).rejects.toThrow(
    InvalidInput,
  );
  const asked = async (query: object) => (await listMessages(me, messageFilterSchema.parse(query))).rows;
  expect((await asked({ wer: "ich" })).map((row) => row.id)).toEqual([id]);
  expect(new Set((await asked({ thema: "kontakt" })).map(({ topic }) => topic))).toEqual(new Set(["kontakt"]));
  const sheet = await exportSheet(me, "nachrichten", new URLSearchParams({ wer: "ich" }));
  expect(sheet?.rows).toHaveLength(1);
  expect(sheet?.rows[0]).toContain(me.name);
  const all = await exportSheet(me, "nachrichten", new URLSearchParams({ thema: "kontakt" }));
  expect(writeCsv(all ?? { name: "", columns: [], rows: [] }).toString()).toContain(`"'=1+1"`);
  await expect(exportSheet(reader, "nachrichten", new URLSearchParams())).rejects.toThrow(NotAllowed);
});

test("one message can be deleted for good, by editors and with the newest version only", async () => {
  const id = await idOf();
  await expect(deleteMessage(reader, { id, version: 1 })).rejects.toThrow(NotAllowed);
  await expect(deleteMessage(editor, { id, version: 7 })).rejects.toThrow(Conflict);
  await deleteMessage(editor, { id, version: 1 });
  await expect(readMessage(editor, id)).rejects.toThrow(NotFound);
  expect(await db.auditEvent.count({ where: { action: "message.delete", subject: String(id) } })).toBe(1);
});

test("goes when its time has come, and what tells senders apart after a day", async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
  const make = async (state: string, days: number) => {
    const id = await idOf();
    const at = daysAgo(days);
    await db.message.update({ where: { id }, data: { state, receivedAt: at, changedAt: at } });
    return id;
  };
  const gone = [await make("unsent", 2), await make("spam", 31), await make("done", 181)];
  const kept = [await make("new", 400), await make("done", 179), await make("spam", 29), await idOf()];
  await purgeMessages();
  expect(await db.message.count({ where: { id: { in: gone } } })).toBe(0);
  const left = await db.message.findMany({ where: { id: { in: kept } }, orderBy: { id: "asc" } });
  expect(await db.auditEvent.findFirst({ where: { action: "message.purge" } })).toMatchObject({
    details: { title: "2 Nachrichten" },
  });
  expect(left.map(({ sender }) => sender !== "")).toEqual([false, false, false, true]);
});
