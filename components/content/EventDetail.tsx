import { CalendarLeaf } from "#components/content/CalendarLeaf.tsx";
import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { EventTime } from "#components/content/EventTime.tsx";
import { externalHost } from "#components/content/externalHost.ts";
import { FactList } from "#components/content/FactList.tsx";
import { LinkList } from "#components/content/LinkList.tsx";
import { MediaPicture } from "#components/content/MediaPicture.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { TextSection } from "#components/content/TextSection.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { todayInBerlin } from "#lib/dates.ts";
import { type EventView, eventModeLabels } from "#lib/events/schema.ts";
import { filmUnavailable } from "#lib/films/schema.ts";
import { shownMedia } from "#lib/media/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

interface EventDetailProps {
  event: EventView;
  context: RichTextContext;
  trail?: Crumb[];
}

export function EventDetail({ event, context, trail }: EventDetailProps) {
  // An event that is over no longer asks people to sign up.
  const isDated = event.startsOn !== "";
  const isOver = isDated && (event.endsOn ?? event.startsOn) < todayInBerlin();
  const { place, street, postalCode, city, registration } = event;
  const picture = shownMedia(event.picture, context.media);
  const town = [postalCode, city].filter(Boolean).join(" ");
  const lines = [place, street, town].filter(Boolean);
  return (
    <article>
      <PageHead
        eyebrow={
          <>
            {event.cancelled && <strong className="block">Abgesagt</strong>}
            <EventTime event={event} />
          </>
        }
        lead={event.summary}
        sign={isDated && <CalendarLeaf date={event.startsOn} />}
        title={event.title}
        trail={trail}
      />
      <DetailColumns
        aside={
          <>
            <section>
              <h2 className="mb-4 text-h3">Wann und wo</h2>
              <FactList
                facts={[
                  { term: "Zeit", value: <EventTime event={event} /> },
                  { term: "Art", value: eventModeLabels[event.mode] },
                  {
                    term: "Ort",
                    value:
                      (lines.length > 0 && (
                        <address>
                          {lines.map((line) => (
                            <span className="block" key={line}>
                              {line}
                            </span>
                          ))}
                        </address>
                      )) ||
                      null,
                  },
                ]}
              />
            </section>
            {!isOver && isDated && (
              <p className="print-hidden">
                <a
                  className="inline-flex min-h-11 items-center font-bold"
                  href={`/veranstaltungen/${event.slug}/termin.ics`}
                >
                  In den Kalender übernehmen (ICS-Datei)
                </a>
              </p>
            )}
            {registration && !isOver && !event.cancelled && (
              <p>
                <a className="button" href={registration} rel="noopener">
                  Anmelden ({externalHost(registration)})
                </a>
              </p>
            )}
            <LinkList
              links={event.films.map(({ slug, title, canBeSeen }) => ({
                href: `/filme/${slug}`,
                label: title,
                note: canBeSeen ? undefined : filmUnavailable,
              }))}
              title="Film zur Veranstaltung"
            />
          </>
        }
      >
        {picture && <MediaPicture first media={picture} shape="wide" />}
        <TextSection context={context} doc={event.body} title="Worum es geht" />
        <TextSection context={context} doc={event.review} title="Rückblick" />
      </DetailColumns>
    </article>
  );
}
