import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { secrets } from "#lib/secrets.ts";

const sign = (words: string) => createHmac("sha256", secrets().session).update(words).digest("base64url");

/** When a form was made, signed: nobody can make one up. */
export function makeStamp(now = Date.now()): string {
  return `${now}.${sign(`form ${now}`)}`;
}

const quickest = 3_000;
const longest = 24 * 3_600_000;

/** Whether a person could have filled in the form since it was made, and it is not an old one used again and again. */
export function judgeStamp(stamp: string, now = Date.now()): "good" | "eilig" | "alt" {
  const [time = "", signature = ""] = stamp.split(".");
  const wanted = Buffer.from(sign(`form ${time}`));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return "eilig";
  const age = now - Number(time);
  if (age < quickest) return "eilig";
  return age > longest ? "alt" : "good";
}

/** Stands for a network address for one day; nobody can turn it back. */
export const senderOf = (address: string, now = new Date()) =>
  sign(`sender ${now.toISOString().slice(0, 10)} ${address}`);
