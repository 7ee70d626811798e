import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { PageDetail } from "#components/content/PageDetail.tsx";
import { findPublishedTitles } from "#lib/addresses/queries.ts";
import { getPublishedPage } from "#lib/pages/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

type Props = { params: Promise<{ path: string[] }> };

const pathOf = async ({ params }: Props) => `/${(await params).path.join("/")}`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const path = await pathOf(props);
  const page = await getPublishedPage(path);
  return page ? pageMetadata(path, page.title, page.lead) : missingMetadata;
}

/** Every page that has no route of its own; an old address leads on to where its entry is now. */
export default async function Page(props: Props) {
  const path = await pathOf(props);
  const page = await getPublishedPage(path);
  if (!page) {
    await followRedirect(path);
    return <MissingPage />;
  }
  const [context, trail] = await Promise.all([findPublishedContext(page.body), findTrail(path)]);
  return (
    <PublicPage path={path}>
      <PageDetail context={context} page={page} trail={trail} />
    </PublicPage>
  );
}

/** The live pages above a path, the topmost first. */
async function findTrail(path: string) {
  const steps = path.split("/").slice(1, -1);
  const above = steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`);
  const titles = await findPublishedTitles(above);
  return above.flatMap((href) => (titles[href] ? [{ label: titles[href], href }] : []));
}
