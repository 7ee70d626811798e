import { z } from "zod";

/** In place of the name of a field: the comment is about the entry as a whole. */
export const wholeEntry = { name: "", label: "Ganzer Eintrag" };

/** What the form sends; the names are those of its inputs. */
export const newCommentSchema = z.object({
  commentField: z.string().max(60),
  commentText: z
    .string()
    .trim()
    .min(1, "Bitte schreiben Sie einen Kommentar.")
    .max(2_000, "Ein Kommentar darf höchstens 2000 Zeichen haben."),
});
export type NewComment = z.infer<typeof newCommentSchema>;

/** What somebody has said about a field, or about the whole entry. */
export type CommentView = {
  id: string;
  field: string;
  text: string;
  author: string;
  createdAt: Date;
  resolvedBy: string | null;
};

/** How many comments on each field are still open. */
export function openByField(comments: CommentView[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { field, resolvedBy } of comments) if (resolvedBy === null) counts[field] = (counts[field] ?? 0) + 1;
  return counts;
}
