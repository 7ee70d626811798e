import "server-only";
import { db } from "#lib/db.ts";
import { log } from "#lib/log.ts";
import { rateLimit } from "#lib/rateLimit.ts";

const limit = rateLimit(60, 60);

/**
 * The words of a question as they are counted, or null for those that are not: what could be about a person (numbers,
 * addresses of mail, whole sentences) is kept nowhere.
 */
export function countableWords(question: string): string | null {
  const words = question.toLowerCase().replace(/\s+/g, " ").trim();
  const isPrivate = /[@\d]/.test(words) || words.split(" ").length > 5;
  return words.length < 2 || words.length > 60 || isPrivate ? null : words;
}

/** Counts that nothing answered a question: the words, how often, the last time, and nothing else. */
export async function countMiss(question: string): Promise<void> {
  const words = countableWords(question);
  // Whoever tries out words by the thousand helps nobody.
  if (!words || limit.secondsToWait("all") > 0) return;
  const lastAt = new Date();
  try {
    const data = { count: { increment: 1 }, lastAt };
    await db.searchMiss.upsert({ where: { words }, create: { words, count: 1, lastAt }, update: data });
  } catch (err) {
    log.warn({ err }, "A search without hits could not be counted");
  }
}
