/** Calendars, business cards and feeds, read back by libraries that did not write them. */
import { parseICS } from "node-ical";
import Vcard from "vcf";
import { beforeAll, expect, test } from "vitest";
import { listPublishedContacts } from "#lib/contacts/queries.ts";
import { publish, withdraw } from "#lib/content/publish.ts";
import { download } from "#lib/download.ts";
import { listPublishedCalendarEvents } from "#lib/events/queries.ts";
import { atomFeed } from "#lib/feeds/atomFeed.ts";
import { businessCard } from "#lib/feeds/businessCard.ts";
import { calendarFile } from "#lib/feeds/calendar.ts";
import { listPublishedFeedItems } from "#lib/feeds/queries.ts";
import { editor, type Made, makePublished } from "#tests/factories.ts";

const site = "https://portal.example.org";
let meeting: Made;

beforeAll(async () => {
  meeting = await makePublished("event", {
    slug: "treffen",
    title: "Treffen; mit Komma, und Umlaut: Mülheim",
    startsOn: "2027-03-28",
    startsAt: "10:00",
    endsAt: "16:30",
    place: "Haus der Jugend",
    postalCode: "45127",
    city: "Essen",
  });
});

const readCalendar = async () => {
  const file = calendarFile("Termine", await listPublishedCalendarEvents({}), site);
  return Object.values(parseICS(file)).flatMap((part) => (part?.type === "VEVENT" ? [part] : []));
};

test("an event keeps its local time, on the day the clock changes, too", async () => {
  const [event] = await readCalendar();
  expect(event?.summary).toBe("Treffen; mit Komma, und Umlaut: Mülheim");
  expect(event?.start.toISOString()).toBe("2027-03-28T08:00:00.000Z");
  expect(event?.end?.toISOString()).toBe("2027-03-28T14:30:00.000Z");
  expect(event?.location).toBe("Haus der Jugend, 45127 Essen");
  expect(calendarFile("Termine", await listPublishedCalendarEvents({}), site)).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
  expect(event?.url).toMatchObject({ val: `${site}/veranstaltungen/treffen` });
});

test("a change counts up under the same name, a cancellation is said, a withdrawal takes it away", async () => {
  const [before] = await readCalendar();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const cancelled = { ...meeting.input, cancelled: true };
  const saved = await publish(editor, meeting, cancelled);
  const [after] = await readCalendar();
  expect(after?.uid).toBe(before?.uid);
  expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  expect(after?.status).toBe("CANCELLED");
  await withdraw(editor, saved);
  expect(await readCalendar()).toEqual([]);
});

test("an event without a time takes whole days", async () => {
  await makePublished("event", { startsOn: "2027-05-01", endsOn: "2027-05-02" });
  const [event] = await readCalendar();
  expect(event?.datetype).toBe("date");
  expect(event?.end?.getDate()).toBe(3);
});

test("a contact is read back from its business card", async () => {
  await makePublished("contact", {
    name: "Kim Muster, Köln",
    phone: "0201 767-1",
    email: "kim@example.org",
    slug: "kim",
  });
  const [contact] = await listPublishedContacts();
  if (!contact) throw new Error("There is no contact");
  const card = new Vcard().parse(businessCard(contact, site));
  const value = (name: string) => [card.get(name)].flat()[0]?.valueOf();
  expect(card.version).toBe("3.0");
  expect(value("fn")).toBe("Kim Muster\\, Köln");
  expect(value("n")).toBe("Kim Muster\\, Köln;;;;");
  expect(value("tel")).toBe("+492017671");
  expect(value("email")).toBe("kim@example.org");
  expect(value("url")).toBe(`${site}/kontakt#kim`);
});

test("a feed lists what is live, the latest change first, with names that stay", async () => {
  await makePublished("film", { title: "Ein <b>Film</b> & mehr", slug: "ein-film" });
  const items = await listPublishedFeedItems("film");
  const xml = atomFeed({ title: "Filme", path: "/filme", self: "/filme/atom.xml", items }, site);
  const { JSDOM } = await import("jsdom");
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  expect(document.querySelector("entry > title")?.textContent).toBe("Ein <b>Film</b> & mehr");
  expect(document.querySelector("entry > link")?.getAttribute("href")).toBe(`${site}/filme/ein-film`);
  expect(document.querySelector("entry > id")?.textContent).toMatch(/^tag:portal\.example\.org,2026:/);
});

test("who has the very content already gets no second copy", async () => {
  const first = download(new Request(site), { body: "eins", type: "text/plain" });
  const etag = first.headers.get("etag") ?? "";
  const again = new Request(site, { headers: { "if-none-match": `W/"x", ${etag}` } });
  expect(download(again, { body: "eins", type: "text/plain" }).status).toBe(304);
  expect(download(again, { body: "zwei", type: "text/plain" }).status).toBe(200);
});
