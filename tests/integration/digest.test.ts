/** The weekly mail about entries to read again, taken by a real mail server. */
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "#lib/db.ts";
import { sendDigests } from "#lib/ownership/digest.ts";
import { makeDraft } from "#tests/factories.ts";

/** Settings are read once, when the first file of the portal is loaded. */
const port = await vi.hoisted(async () => {
  const { freePort } = await import("#tests/setup/freePort.ts");
  const free = await freePort();
  process.env.MAIL_URL = `smtp://127.0.0.1:${free}`;
  process.env.MAIL_FROM = "portal@example.org";
  return free;
});

const received: string[] = [];
let refusing = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      if (refusing) return done(new Error("Not now"));
      received.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});

const monday = new Date("2027-03-01T09:00:00Z");

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  await db.user.create({ data: { id: "erika", email: "erika@example.org", name: "Erika Beispiel", role: "editor" } });
  await db.user.create({
    data: { id: "weg", email: "weg@example.org", name: "Nicht mehr da", role: "editor", active: false },
  });
});
beforeEach(() => {
  received.length = 0;
  vi.useFakeTimers({ now: monday, toFake: ["Date"] });
});
afterAll(async () => {
  vi.useRealTimers();
  await new Promise<void>((closed) => server.close(() => closed()));
});

async function own(ownerId: string, reviewBy: string, changes: { trashedAt?: Date } = {}): Promise<string> {
  const { id } = await makeDraft("project");
  const { title } = await db.entry.update({ where: { id }, data: { ownerId, reviewBy, ...changes } });
  return title;
}

test("on Monday everybody gets one mail with what falls due within a week, and nobody who has left", async () => {
  const overdue = await own("erika", "2027-02-01");
  const soon = await own("erika", "2027-03-08");
  const later = await own("erika", "2027-03-09");
  const trashed = await own("erika", "2027-03-01", { trashedAt: new Date() });
  await own("weg", "2027-03-01");
  refusing = true;
  await sendDigests();
  refusing = false;
  await Promise.all([sendDigests(), sendDigests()]);
  await sendDigests();
  expect(received).toHaveLength(1);
  const [mail = ""] = received;
  expect(mail).toContain("To: erika@example.org");
  expect(mail).toContain(overdue);
  expect(mail).toContain(soon);
  expect(mail).not.toContain(later);
  expect(mail).not.toContain(trashed);
  vi.setSystemTime(new Date("2027-03-02T09:00:00Z"));
  await sendDigests();
  expect(received).toHaveLength(1);
});
