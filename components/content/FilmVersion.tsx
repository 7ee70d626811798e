import { ExternalLink } from "#components/content/ExternalLink.tsx";
import { MediaVideo } from "#components/content/MediaVideo.tsx";
import type { FilmVersions } from "#lib/films/schema.ts";
import { shownMedia } from "#lib/media/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

interface FilmVersionProps {
  title: string;
  version: FilmVersions["sign"];
  context: RichTextContext;
}

/** The film once more for who cannot hear or see it as it is: here as a file, or elsewhere; nothing when there is none. */
export function FilmVersion({ title, version, context }: FilmVersionProps) {
  const video = shownMedia(version.video, context.media);
  if (!video && !version.url) return null;
  return (
    <section className="max-w-[42rem]">
      <h2 className="mb-4 text-h3">{title}</h2>
      {video && <MediaVideo media={video} />}
      {version.url && !video && (
        <p>
          <ExternalLink href={version.url}>{title} ansehen</ExternalLink>
        </p>
      )}
    </section>
  );
}
