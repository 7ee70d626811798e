import "server-only";
import { createTransport } from "nodemailer";
import { env } from "#lib/env.ts";

export type Mail = {
  to: string;
  subject: string /** Plain text; mail programs turn addresses into links. */;
  text: string;
};

/** True when MAIL_URL and MAIL_FROM are set. Without them the portal does everything it can do without mail. */
export const mailIsSetUp = (): boolean => env().mail !== null;

/** Milliseconds a mail server may take; somebody may be waiting for the answer to a form. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Hands a mail to the server of the settings. Throws when that does not take it. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { mail } = env();
  if (!mail) throw new Error("Mail is not set up");
  const transport = createTransport({ url: mail.url, ...patience }, { from: mail.from });
  try {
    await transport.sendMail({ to, subject, text });
  } finally {
    transport.close();
  }
}
