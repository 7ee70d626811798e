import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { FilmDetail } from "#components/content/FilmDetail.tsx";
import { filmData } from "#lib/feeds/structuredData.ts";
import { getPublishedFilm } from "#lib/films/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/filme",
  listName: "Filme",
  read: getPublishedFilm,
  summarise: (film) => ({ title: film.title, description: film.summary }),
  asData: filmData,
  show: async (film) => (
    <FilmDetail
      context={await findPublishedContext(film.body, film.transcript, film.video)}
      film={film}
      trail={[{ label: "Filme", href: "/filme" }]}
    />
  ),
});

export const generateMetadata = route.generateMetadata;
export default route.page;
