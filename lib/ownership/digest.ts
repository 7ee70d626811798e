import "server-only";
import { later } from "#lib/calendar.ts";
import { typeOf } from "#lib/content/registry.ts";
import { formatDate, todayInBerlin } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { mailIsSetUp, sendMail } from "#lib/mail/send.ts";

type Due = { id: string; type: string; title: string; reviewBy: string | null };

/** Monday's letter says what falls due until the next one. */
const ahead = { days: 7 };
const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/**
 * On Mondays, tells everybody by mail which of their entries are to be read again within a week. Each person gets one
 * mail a day at most, also with several servers and after a crash: the day is noted first and taken back on failure.
 */
export async function sendDigests(): Promise<undefined> {
  const today = todayInBerlin();
  if (!mailIsSetUp() || !isMonday(today)) return;
  const due = { trashedAt: null, reviewBy: { not: null, lte: later(today, ahead) } };
  const people = await db.user.findMany({
    where: { active: true, entries: { some: due } },
    select: {
      id: true,
      email: true,
      name: true,
      digestOn: true,
      entries: {
        where: due,
        select: { id: true, type: true, title: true, reviewBy: true },
        orderBy: { reviewBy: "asc" },
      },
    },
  });
  for (const { id, email, name, digestOn, entries } of people) {
    if (digestOn === today) continue;
    const noted = await db.user.updateMany({ where: { id, digestOn }, data: { digestOn: today } });
    if (noted.count === 0) continue;
    try {
      await sendMail({ to: email, ...digest(name, entries, today) });
    } catch (error) {
      log.error({ err: error }, "A digest could not be sent");
      await db.user.updateMany({ where: { id, digestOn: today }, data: { digestOn } });
    }
  }
}

function digest(name: string, entries: Due[], today: string) {
  const count = entries.length === 1 ? "1 Eintrag" : `${entries.length} Einträge`;
  const lines = entries.map(({ id, type, title, reviewBy }) => {
    const when =
      reviewBy && reviewBy < today ? `überfällig seit ${formatDate(reviewBy)}` : `bis ${formatDate(reviewBy ?? today)}`;
    return `${title}\n  ${when}\n  ${env().publicUrl}/redaktion/${typeOf(type).segment}/${id}\n`;
  });
  return {
    subject: `${count} bitte prüfen`,
    text: `Guten Tag, ${name},\n\ndiese Einträge sind zu prüfen. Stimmt noch alles? Dann genügt dort ein Klick auf „Geprüft, unverändert“.\n\n${lines.join("\n")}\nDiese Nachricht kommt montags vom Portal „Zusammen im Quartier“.\n`,
  };
}
