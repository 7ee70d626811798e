import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { FilmScreen } from "#app/(portal)/filme/FilmScreen.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { filmData } from "#lib/feeds/structuredData.ts";
import { getPublishedFilm } from "#lib/films/queries.ts";
import { findPublishedMedia } from "#lib/media/queries.ts";
import { shownMedia } from "#lib/media/schema.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/filme",
  listName: "Filme",
  read: getPublishedFilm,
  summarise: (film) => ({ title: film.title, description: film.summary }),
  asData: async (film, url) =>
    filmData(film, url, shownMedia(film.video, await findPublishedMedia(film.video ? [film.video.mediaId] : []))),
  show: (film) => <FilmScreen film={film} />,
});

export const generateMetadata = route.generateMetadata;
export default route.page;
