/** What becomes of a form that a visitor sends. Nothing of it is lost: what is refused is shown again, with its words. */
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { hashOf, newSecret } from "#lib/hashedSecret.ts";
import { log } from "#lib/log.ts";
import type { Actor } from "#lib/users/policy.ts";
import { tellEditors } from "./mails.ts";
import { type MessageInput, messageSchema, numberOf, type Refusal, type Topic } from "./schema.ts";
import { judgeStamp, senderOf } from "./stamp.ts";

const hour = 3_600_000;
/** So many of one sender, and of all senders, in an hour. */
const most = { ofOne: 5, ofAll: 200 };
/** Refused ones of one sender that are kept; a person does not get there. */
const mostKept = 30;

const visitor: Actor = { userId: null, name: "Besucher:in", role: "reader" };

/** `trap` is a field that people do not see; `stamp` says when the form was made. */
export type Sent = { topic: Topic; input: unknown; trap: string; stamp: string; attempt: string; address: string };

/** `attempt` is null when there are too many of this sender to keep another one. */
export type Answer = { sent: string } | { attempt: string | null; refusal: Refusal | null };

/** Takes in a message, or keeps it for a day as an attempt that can be mended. */
export async function receiveMessage({ topic, input, trap, stamp, attempt, address }: Sent): Promise<Answer> {
  const sender = senderOf(address);
  const typed = typedWords(input);
  const parsed = messageSchema.safeParse(typed);
  if (!parsed.success) return keep(topic, typed, sender, attempt, null);
  const age = judgeStamp(stamp);
  if (age !== "good") return keep(topic, typed, sender, attempt, age);
  const secret = newSecret();
  const state = trap !== "" || looksLikeSpam(parsed.data.text) ? "spam" : "new";
  const taken = await db.$transaction(async (tx) => {
    if (await tooMany(tx, sender)) return null;
    if (attempt) await tx.message.deleteMany({ where: { secret: hashOf(attempt), state: "unsent" } });
    const message = await tx.message.create({ data: { ...parsed.data, topic, sender, state, secret: hashOf(secret) } });
    await recordAudit(tx, visitor, "message.receive", String(message.id), { title: numberOf(message.id), topic });
    return message;
  });
  if (!taken) return keep(topic, typed, sender, attempt, "viel");
  if (state === "new") {
    // The message is there, whatever becomes of the mail.
    await tellEditors(taken.id, topic, parsed.data).catch((err: unknown) =>
      log.warn({ err }, "A mail could not be sent"),
    );
  }
  return { sent: secret };
}

/** As it was typed. How long it may be is the route's business. */
function typedWords(input: unknown): MessageInput {
  const fields: Record<string, unknown> = Object(input);
  const word = (name: string) => String(fields[name] ?? "");
  return { text: word("text"), name: word("name"), email: word("email"), path: word("path") };
}

/** Spam of others must not keep people from writing. */
async function tooMany(tx: Tx, sender: string): Promise<boolean> {
  const receivedAt = { gte: new Date(Date.now() - hour) };
  const ofOne = await tx.message.count({ where: { receivedAt, sender, state: { not: "unsent" } } });
  const ofAll = await tx.message.count({ where: { receivedAt, state: { notIn: ["unsent", "spam"] } } });
  return ofOne >= most.ofOne || ofAll >= most.ofAll;
}

/** The last attempt of a form makes way for the next. */
async function keep(
  topic: Topic,
  typed: MessageInput,
  sender: string,
  attempt: string,
  refusal: Refusal | null,
): Promise<Answer> {
  const secret = newSecret();
  const kept = await db.$transaction(async (tx) => {
    if (attempt) await tx.message.deleteMany({ where: { secret: hashOf(attempt), state: "unsent" } });
    if ((await tx.message.count({ where: { sender, state: "unsent" } })) >= mostKept) return null;
    return tx.message.create({ data: { ...typed, topic, sender, state: "unsent", secret: hashOf(secret) } });
  });
  return kept ? { attempt: secret, refusal } : { attempt: null, refusal: "oft" };
}

/** Advertising lives from its links; people rarely send more than two. */
const looksLikeSpam = (text: string) => (text.match(/https?:\/\/|\[url|<a /gi) ?? []).length > 2;

/** What somebody wrote, for who has the secret: an attempt to mend, or the receipt of what was sent, for a day. */
export async function findOwnMessage(secret: string) {
  if (!secret) return null;
  return db.message.findFirst({
    where: { secret: hashOf(secret), receivedAt: { gte: new Date(Date.now() - 24 * hour) } },
    select: { id: true, topic: true, path: true, text: true, name: true, email: true, state: true, receivedAt: true },
  });
}
