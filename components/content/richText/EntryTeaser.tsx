import type { ReactNode } from "react";
import { EventTime } from "#components/content/EventTime.tsx";
import type { EventSummary } from "#lib/events/schema.ts";
import { municipalityName } from "#lib/geo/municipalities.ts";
import type { ProjectSummary } from "#lib/projects/schema.ts";

export function ProjectTeaser({ project: { slug, title, summary, municipality } }: { project: ProjectSummary }) {
  return (
    <Teaser href={`/projekte/${slug}`} kind={`Projekt in ${municipalityName(municipality)}`} title={title}>
      {summary && <p>{summary}</p>}
    </Teaser>
  );
}

export function EventTeaser({ event }: { event: EventSummary }) {
  return (
    <Teaser href={`/veranstaltungen/${event.slug}`} kind="Veranstaltung" title={event.title}>
      <p>
        <EventTime event={event} />
      </p>
      {event.summary && <p>{event.summary}</p>}
    </Teaser>
  );
}

interface TeaserProps {
  kind: string;
  title: string;
  href: string;
  children: ReactNode;
}

/** Another entry inside a text. Its title is no heading, so that it does not disturb those of the text. */
function Teaser({ kind, title, href, children }: TeaserProps) {
  return (
    <div className="teaser">
      <p className="teaser-kind">{kind}</p>
      <p className="teaser-title">
        <a className="title-link" href={href}>
          {title}
        </a>
      </p>
      {children}
    </div>
  );
}
