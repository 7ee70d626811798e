import "server-only";
import { env } from "#lib/env.ts";
import { mailIsSetUp, sendMail } from "#lib/mail/send.ts";
import { getPublishedSiteSettings } from "#lib/site/queries.ts";
import { type MessageInput, numberOf, type Topic, topics } from "./schema.ts";

/**
 * Tells the address of the settings that something has come. The words themselves stay in the portal. Whoever wrote gets no
 * mail: the address may be somebody else's.
 */
export async function tellEditors(id: number, topic: Topic, { path }: MessageInput): Promise<void> {
  const { contact } = await getPublishedSiteSettings();
  if (!mailIsSetUp() || !contact.email) return;
  const about = path ? `\nSeite: ${env().publicUrl}${path}` : "";
  await sendMail({
    to: contact.email,
    subject: `${topics[topic].title}: ${numberOf(id)}`,
    text: `Über die Website ist eine Nachricht gekommen.${about}\n\nLesen und beantworten: ${env().publicUrl}/redaktion/nachrichten/${id}\n`,
  });
}
