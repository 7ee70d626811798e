/** What pages tell machines about themselves, in the words of schema.org. What is unknown is left out. */
import type { BreadcrumbList, CreativeWork, Event, Organization, Project, VideoObject, WebSite } from "schema-dts";
import { momentInBerlin } from "#lib/berlinTime.ts";
import type { CarrierView } from "#lib/carriers/schema.ts";
import type { EventView } from "#lib/events/schema.ts";
import type { FilmView } from "#lib/films/schema.ts";
import { municipalityName } from "#lib/geo/municipalities.ts";
import type { MediaView } from "#lib/media/schema.ts";
import type { ProjectView } from "#lib/projects/schema.ts";
import type { PublicationView } from "#lib/publications/schema.ts";

const known = <T>(value: T | null | "") => value || undefined;

export const websiteData = (publicUrl: string, name: string): WebSite => ({
  "@type": "WebSite",
  name,
  url: publicUrl,
  inLanguage: "de",
});

export const breadcrumbData = (publicUrl: string, steps: { label: string; href: string }[]): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ label, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: label,
    item: publicUrl + href,
  })),
});

export const projectData = (project: ProjectView, url: string): Project => ({
  "@type": "Project",
  name: project.title,
  url,
  description: known(project.summary),
  foundingDate: project.fundingFrom ?? project.startYear?.toString(),
  dissolutionDate: known(project.fundingTo),
  areaServed: {
    "@type": "AdministrativeArea",
    name: [project.quarter, municipalityName(project.municipality)].filter(Boolean).join(", "),
  },
  parentOrganization: project.carrier ? { "@type": "Organization", name: project.carrier.name } : undefined,
  sameAs: known(project.website),
});

export const carrierData = (carrier: CarrierView, url: string): Organization => ({
  "@type": "Organization",
  name: carrier.name,
  url: carrier.website ?? url,
  description: known(carrier.summary),
  telephone: known(carrier.phone),
  email: known(carrier.email),
  address: carrier.city
    ? {
        "@type": "PostalAddress",
        streetAddress: known(carrier.street),
        postalCode: known(carrier.postalCode),
        addressLocality: carrier.city,
        addressCountry: "DE",
      }
    : undefined,
});

const attendance = {
  onsite: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

/** A day, or a moment where the time is known. */
const dayOrMoment = (day: string, time: string | null) => (time ? momentInBerlin(`${day}T${time}`).toISOString() : day);

export const eventData = (event: EventView, url: string): Event => ({
  "@type": "Event",
  name: event.title,
  url,
  description: event.summary,
  startDate: dayOrMoment(event.startsOn, event.startsAt),
  endDate: event.endsOn || event.endsAt ? dayOrMoment(event.endsOn ?? event.startsOn, event.endsAt) : undefined,
  eventAttendanceMode: attendance[event.mode],
  eventStatus: event.cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
  location:
    event.mode === "online"
      ? { "@type": "VirtualLocation", url: event.registration ?? url }
      : {
          "@type": "Place",
          name: event.place ?? event.city ?? "Ort noch nicht bekannt",
          address: {
            "@type": "PostalAddress",
            streetAddress: known(event.street),
            postalCode: known(event.postalCode),
            addressLocality: known(event.city),
            addressCountry: "DE",
          },
        },
});

/** Only a film that can be seen is a video for machines. `file` is the one the page plays, if it does. */
export const filmData = (film: FilmView, url: string, file: MediaView | null): VideoObject | CreativeWork => {
  const absolute = (address: string | null | undefined) => (address ? new URL(address, url).href : undefined);
  const about = {
    name: film.title,
    description: film.summary,
    url: file ? url : (film.url ?? url),
    datePublished: film.year?.toString(),
    inLanguage: "de",
  };
  if (!file && !film.url) return { "@type": "CreativeWork", ...about };
  return {
    "@type": "VideoObject",
    ...about,
    contentUrl: absolute(file?.src),
    encodingFormat: file?.mime,
    thumbnailUrl: absolute(file?.poster),
    duration: film.minutes ? `PT${film.minutes}M` : undefined,
  };
};

export const publicationData = (publication: PublicationView, url: string): CreativeWork => ({
  "@type": "CreativeWork",
  name: publication.title,
  description: publication.summary,
  url: publication.url ?? url,
  datePublished: known(publication.issued),
  publisher: publication.publisher ? { "@type": "Organization", name: publication.publisher } : undefined,
  inLanguage: "de",
});
