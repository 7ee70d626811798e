import "server-only";
import { findPublishedTitles } from "#lib/addresses/queries.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { type MessageState, stateSchema, topicSchema } from "./schema.ts";

const perPage = 50;

/** One page of the messages in a state, the newest first. */
export async function listMessages(actor: Actor, state: MessageState, page: number) {
  assertMay(actor, "content.edit");
  const [total, rows] = await Promise.all([
    db.message.count({ where: { state } }),
    db.message.findMany({
      where: { state },
      orderBy: { id: "desc" },
      skip: (page - 1) * perPage,
      take: perPage,
      select: { id: true, topic: true, path: true, text: true, name: true, receivedAt: true },
    }),
  ]);
  const titles = await findPublishedTitles(rows.map(({ path }) => path));
  return {
    rows: rows.map(({ topic, ...row }) => ({
      ...row,
      topic: topicSchema.parse(topic),
      about: titles[row.path] ?? row.path,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

/** One message. Throws NotFound. */
export async function readMessage(actor: Actor, id: number) {
  assertMay(actor, "content.edit");
  const found = await db.message.findFirst({
    where: { id, state: { not: "unsent" } },
    omit: { secret: true, sender: true },
  });
  if (!found) throw new NotFound("Diese Nachricht");
  const titles = await findPublishedTitles([found.path]);
  const [state, topic] = [stateSchema.parse(found.state), topicSchema.parse(found.topic)];
  return { ...found, state, topic, about: titles[found.path] ?? found.path };
}

/** How many messages nobody has dealt with yet. */
export async function countNewMessages(actor: Actor): Promise<number> {
  assertMay(actor, "content.edit");
  return db.message.count({ where: { state: "new" } });
}
