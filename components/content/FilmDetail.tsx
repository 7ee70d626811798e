import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { externalHost } from "#components/content/externalHost.ts";
import { FactList } from "#components/content/FactList.tsx";
import { FilmScreen } from "#components/content/FilmScreen.tsx";
import { LinkList } from "#components/content/LinkList.tsx";
import { MediaVideo } from "#components/content/MediaVideo.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { TextSection } from "#components/content/TextSection.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { formatDate } from "#lib/dates.ts";
import { canBeSeen, type FilmView, filmUnavailable } from "#lib/films/schema.ts";
import { municipalityName } from "#lib/geo/municipalities.ts";
import { shownMedia } from "#lib/media/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

interface FilmDetailProps {
  film: FilmView;
  context: RichTextContext;
  trail?: Crumb[];
}

export function FilmDetail({ film, context, trail }: FilmDetailProps) {
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
        <div className="max-w-[42rem] space-y-5">
          {video && <MediaVideo media={video} />}
          {film.url && !video && (
            <a className="block space-y-5" href={film.url} rel="noopener">
              <FilmScreen />
              <span className="button">Film ansehen auf {externalHost(film.url)}</span>
            </a>
          )}
          {!canBeSeen(film) && <p className="notice">{filmUnavailable}</p>}
        </div>
        <TextSection context={context} doc={film.body} title="Worum es geht" />
        <TextSection context={context} doc={film.transcript} title="Der Film als Text" />
      </DetailColumns>
    </article>
  );
}
