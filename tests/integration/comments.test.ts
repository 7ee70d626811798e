/** What editors say to each other about a field. */
import { expect, test } from "vitest";
import { resolveComment, writeComment } from "#lib/comments/mutations.ts";
import { listComments } from "#lib/comments/queries.ts";
import { openByField } from "#lib/comments/schema.ts";
import { db } from "#lib/db.ts";
import { InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { everything } from "#lib/lists/lists.ts";
import { readList } from "#lib/lists/queries.ts";
import { readQuery } from "#lib/lists/schema.ts";
import { editor, makeDraft, reader } from "#tests/factories.ts";

/** As the row of the entry says it. */
async function countInList(id: string) {
  const { title } = await db.entry.findUniqueOrThrow({ where: { id } });
  const { rows } = await readList(reader, everything, readQuery(new URLSearchParams({ q: title }), []));
  return rows.find((row) => row.id === id)?.openComments;
}

const about = (commentField: string, commentText: string) => ({ commentField, commentText });

test("said, read, dealt with, and opened again", async () => {
  const { id } = await makeDraft("project");
  await writeComment(editor, id, about("title", "Bitte kürzer."));
  await writeComment(editor, id, about("summary", "Stimmt die Zahl?"));
  await writeComment(editor, id, about("title", "Gern, wie?"));
  const comments = await listComments(reader, id);
  expect(comments.map(({ field, text, author }) => [field, text, author])).toEqual([
    ["title", "Bitte kürzer.", editor.name],
    ["summary", "Stimmt die Zahl?", editor.name],
    ["title", "Gern, wie?", editor.name],
  ]);
  expect(openByField(comments)).toEqual({ title: 2, summary: 1 });
  const first = comments[0]?.id ?? "";
  await resolveComment(editor, first, true);
  await resolveComment(editor, first, true);
  expect(openByField(await listComments(reader, id))).toEqual({ title: 1, summary: 1 });
  expect(await countInList(id)).toBe(2);
  await resolveComment(editor, first, false);
  expect(await countInList(id)).toBe(3);
  const events = await db.auditEvent.findMany({ where: { subject: id, action: { startsWith: "comment." } } });
  expect(events.map(({ action }) => action).sort()).toEqual([
    ...["comment.create", "comment.create", "comment.create", "comment.reopen", "comment.resolve"],
  ]);
});

test("a comment can be about the whole entry; the log says what it was about", async () => {
  const { id } = await makeDraft("project");
  await writeComment(editor, id, about("", "Wollen wir das noch dieses Jahr zeigen?"));
  const [comment] = await listComments(reader, id);
  expect(comment).toMatchObject({ field: "", text: "Wollen wir das noch dieses Jahr zeigen?" });
  await resolveComment(editor, comment?.id ?? "", true);
  const events = await db.auditEvent.findMany({ where: { subject: id, action: { startsWith: "comment." } } });
  expect(events).toHaveLength(2);
  for (const { details } of events) expect(details).toMatchObject({ field: "Ganzer Eintrag" });
});

test("a comment changes no word and makes no form stale", async () => {
  const { id, version } = await makeDraft("project");
  const before = await db.entry.findUnique({ where: { id } });
  await writeComment(editor, id, about("title", "Gut so."));
  expect(await db.entry.findUnique({ where: { id } })).toEqual(before);
  expect(before?.version).toBe(version);
});

test("readers read along, and nothing more", async () => {
  const { id } = await makeDraft("project");
  await writeComment(editor, id, about("title", "Nur für uns."));
  const [comment] = await listComments(reader, id);
  await expect(writeComment(reader, id, about("title", "Ich auch"))).rejects.toThrow(NotAllowed);
  await expect(resolveComment(reader, comment?.id ?? "", true)).rejects.toThrow(NotAllowed);
  expect(await listComments(reader, id)).toEqual([comment]);
});

test("a field that is none, an entry that is none, and one in the trash", async () => {
  const { id } = await makeDraft("project");
  await expect(writeComment(editor, id, about("constructor", "?"))).rejects.toThrow(InvalidInput);
  await expect(writeComment(editor, "missing", about("title", "?"))).rejects.toThrow(NotFound);
  await writeComment(editor, id, about("title", "Weg damit"));
  const [comment] = await listComments(editor, id);
  await db.entry.update({ where: { id }, data: { trashedAt: new Date() } });
  await expect(writeComment(editor, id, about("title", "?"))).rejects.toThrow(NotFound);
  await expect(listComments(editor, id)).rejects.toThrow(NotFound);
  await expect(resolveComment(editor, comment?.id ?? "", true)).rejects.toThrow(NotFound);
  expect(await countInList(id)).toBeUndefined();
});
