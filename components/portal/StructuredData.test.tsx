import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { EventView } from "#lib/events/schema.ts";
import { eventData } from "#lib/feeds/structuredData.ts";
import { StructuredData } from "./StructuredData.tsx";

const nothing = { type: "doc" as const, content: [] };

const event: EventView = {
  slug: "treffen",
  title: "</script><script>alert(1)</script>",
  summary: "Ein Treffen.",
  startsOn: "2027-07-01",
  startsAt: "10:00",
  endsOn: null,
  endsAt: null,
  mode: "online",
  cancelled: true,
  place: null,
  city: null,
  street: null,
  postalCode: null,
  registration: null,
  picture: null,
  body: nothing,
  review: nothing,
  films: [],
};

test("an event tells machines when it is, in their clock, and that it was called off", () => {
  const html = renderToStaticMarkup(<StructuredData things={[eventData(event, "https://example.org/treffen")]} />);
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  const [, json = ""] = />(.*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)["@graph"]).toEqual([
    {
      "@type": "Event",
      name: event.title,
      url: "https://example.org/treffen",
      description: "Ein Treffen.",
      startDate: "2027-07-01T08:00:00.000Z",
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      eventStatus: "https://schema.org/EventCancelled",
      location: { "@type": "VirtualLocation", url: "https://example.org/treffen" },
    },
  ]);
});
