import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { FilmDetail } from "#components/content/FilmDetail.tsx";
import { findPublishedLinkTargets } from "#lib/addresses/queries.ts";
import { getPublishedFilm } from "#lib/films/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/filme",
  read: getPublishedFilm,
  summarise: (film) => ({ title: film.title, description: film.summary }),
  show: async (film) => (
    <FilmDetail
      addresses={await findPublishedLinkTargets(film.body, film.transcript)}
      film={film}
      trail={[{ label: "Filme", href: "/filme" }]}
    />
  ),
});

export const generateMetadata = route.generateMetadata;
export default route.page;
