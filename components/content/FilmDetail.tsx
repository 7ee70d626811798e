import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { externalHost } from "#components/content/externalHost.ts";
import { FactList } from "#components/content/FactList.tsx";
import { FilmChapters } from "#components/content/FilmChapters.tsx";
import { FilmScreen } from "#components/content/FilmScreen.tsx";
import { FilmVersion } from "#components/content/FilmVersion.tsx";
import { LinkList } from "#components/content/LinkList.tsx";
import { MediaVideo } from "#components/content/MediaVideo.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { TextSection } from "#components/content/TextSection.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { formatDate } from "#lib/dates.ts";
import { chaptersOf, withJumps } from "#lib/films/chapters.ts";
import { canBeSeen, captionLanguages, type FilmView, filmUnavailable } from "#lib/films/schema.ts";
import { municipalityName } from "#lib/geo/municipalities.ts";
import { shownMedia } from "#lib/media/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

interface FilmDetailProps {
  film: FilmView;
  /** Second at which the film begins. */
  startAt?: number;
  context: RichTextContext;
  trail?: Crumb[];
}

export function FilmDetail({ film, startAt = 0, context, trail }: FilmDetailProps) {
  const jumpTo = (seconds: number) => `/filme/${film.slug}${seconds > 0 ? `/ab/${seconds}` : ""}#film`;
  const subtitles = film.versions.captions.flatMap(({ language, file }) => {
    const src = shownMedia(file, context.media)?.src;
    return src ? [{ language, label: captionLanguages[language], src }] : [];
  });
  const video = shownMedia(film.video, context.media);
  const facts = [
    { term: "Jahr", value: film.year },
    { term: "Länge", value: film.minutes && `${film.minutes} ${film.minutes === 1 ? "Minute" : "Minuten"}` },
    { term: "Hergestellt von", value: film.producer },
  ];
  return (
    <article>
      <PageHead
        eyebrow={film.year ? `Film · ${film.year}` : "Film"}
        lead={film.summary}
        title={film.title}
        trail={trail}
      />
      <DetailColumns
        aside={
          <>
            {facts.some(({ value }) => value) && (
              <section>
                <h2 className="mb-4 text-h3">Zum Film</h2>
                <FactList facts={facts} />
              </section>
            )}
            <LinkList
              links={film.projects.map(({ slug, title, municipality }) => ({
                href: `/projekte/${slug}`,
                label: title,
                note: municipalityName(municipality),
              }))}
              title="Projekte im Film"
            />
            <LinkList
              links={film.events.map(({ slug, title, startsOn }) => ({
                href: `/veranstaltungen/${slug}`,
                label: title,
                note: formatDate(startsOn),
              }))}
              title="Die Veranstaltung im Film"
            />
          </>
        }
      >
        <div className="max-w-[42rem] scroll-mt-6 space-y-5" id="film">
          {video && <MediaVideo media={video} startAt={startAt} subtitles={subtitles} />}
          {film.url && !video && (
            <a className="block space-y-5" href={film.url} rel="noopener">
              <FilmScreen />
              <span className="button">Film ansehen auf {externalHost(film.url)}</span>
            </a>
          )}
          {!canBeSeen(film) && <p className="notice">{filmUnavailable}</p>}
          {video && <FilmChapters chapters={chaptersOf(film.transcript)} hrefOf={jumpTo} startAt={startAt} />}
        </div>
        <FilmVersion context={context} title="Der Film mit Gebärdensprache" version={film.versions.sign} />
        <FilmVersion context={context} title="Der Film mit Audiodeskription" version={film.versions.described} />
        <TextSection context={context} doc={film.body} title="Worum es geht" />
        <TextSection
          context={context}
          doc={video ? withJumps(film.transcript, jumpTo) : film.transcript}
          title="Der Film als Text"
        />
      </DetailColumns>
    </article>
  );
}
