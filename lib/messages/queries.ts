import "server-only";
import { findPublishedTitles } from "#lib/addresses/queries.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { type MessageFilter, stateSchema, topicSchema } from "./schema.ts";

const perPage = 50;

const whereOf = ({ stand, thema, wer }: MessageFilter, { userId }: Actor) => ({
  state: stand,
  ...(thema && { topic: thema }),
  ...(wer === "ich" && { ownerId: userId ?? "" }),
});

/** One page of the messages that match, the newest first. */
export async function listMessages(actor: Actor, filter: MessageFilter) {
  assertMay(actor, "content.edit");
  const total = await db.message.count({ where: whereOf(filter, actor) });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const skip = (Math.min(filter.seite, pages) - 1) * perPage;
  return { rows: await readMessages(actor, filter, { skip, take: perPage }), total, pages };
}

/** All the messages that match. */
export async function findMessages(actor: Actor, filter: MessageFilter) {
  assertMay(actor, "content.edit");
  return readMessages(actor, filter);
}

async function readMessages(actor: Actor, filter: MessageFilter, part: { skip?: number; take?: number } = {}) {
  const rows = await db.message.findMany({
    where: whereOf(filter, actor),
    orderBy: { id: "desc" },
    ...part,
    omit: { secret: true, sender: true },
    include: { owner: { select: { name: true } } },
  });
  const titles = await findPublishedTitles(rows.map(({ path }) => path));
  return rows.map((row) => ({
    ...row,
    topic: topicSchema.parse(row.topic),
    state: stateSchema.parse(row.state),
    about: titles[row.path] ?? row.path,
  }));
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
