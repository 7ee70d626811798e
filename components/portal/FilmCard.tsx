import { FilmScreen } from "#components/content/FilmScreen.tsx";
import { canBeSeen, type FilmSummary, filmUnavailable } from "#lib/films/schema.ts";

interface FilmCardProps {
  film: FilmSummary;
  headingLevel?: 2 | 3;
}

/** A film below its screen; without a screen when nobody knows where it can be seen. */
export function FilmCard({ film, headingLevel = 2 }: FilmCardProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const facts = [film.year, film.minutes && `${film.minutes} Min.`].filter(Boolean).join(" · ");
  return (
    <li className="film relative flex flex-col gap-4">
      {canBeSeen(film) && <FilmScreen />}
      <div>
        <Heading className="text-h4">
          <a className="card-link title-link" href={`/filme/${film.slug}`}>
            {film.title}
          </a>
        </Heading>
        {facts && <p className="mt-1 text-sm font-bold text-brick-text">{facts}</p>}
        {film.summary && <p className="mt-2 text-sm">{film.summary}</p>}
        {!canBeSeen(film) && <p className="mt-2 text-sm text-ink-soft">{filmUnavailable}</p>}
      </div>
    </li>
  );
}
