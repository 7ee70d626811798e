import type { Chapter } from "#lib/films/chapters.ts";

interface FilmChaptersProps {
  chapters: Chapter[];
  hrefOf: (seconds: number) => string;
  /** Second at which the film begins on this page. */
  startAt: number;
}

/** The chapters of a film as links to the page on which it begins there; without script there is no other way. */
export function FilmChapters({ chapters, hrefOf, startAt }: FilmChaptersProps) {
  if (chapters.length === 0) return null;
  return (
    <nav aria-labelledby="kapitel">
      <h2 className="text-h4" id="kapitel">
        Kapitel
      </h2>
      <ol className="mt-2">
        {chapters.map(({ seconds, title }) => (
          <li key={`${seconds} ${title}`}>
            <a
              aria-current={seconds === startAt ? "true" : undefined}
              className="inline-flex min-h-11 items-center gap-3 aria-[current]:font-bold"
              href={hrefOf(seconds)}
            >
              <span className="tabular-nums">{clock(seconds)}</span> {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** 135 → "02:15". */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[0] ? parts : parts.slice(1)).map((part) => String(part).padStart(2, "0")).join(":");
}
