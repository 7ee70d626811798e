import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { Thing } from "schema-dts";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { PageCode } from "#components/portal/PageCode.tsx";
import { StructuredData } from "#components/portal/StructuredData.tsx";
import { env } from "#lib/env.ts";
import { breadcrumbData } from "#lib/feeds/structuredData.ts";

type Props = { params: Promise<{ slug: string }> };

type Detail<View> = {
  /** The list this belongs to: "/filme", "Filme". */
  list: string;
  listName: string;
  /** What is live under this last part of the address, or null. Asked twice for each page, so it should remember. */
  read: (slug: string) => Promise<View | null>;
  summarise: (view: View) => { title: string; description: string };
  /** The same for machines, in the words of schema.org. */
  asData?: (view: View, url: string) => Thing | Promise<Thing>;
  show: (view: View) => ReactNode | Promise<ReactNode>;
};

/**
 * The page of one thing in a list: its metadata and its view; where there is none, the address leads on to where that thing
 * is now, or says that nobody lives there.
 */
export function detailRoute<View>({ list, listName, read, summarise, asData, show }: Detail<View>) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { slug } = await params;
    const view = await read(slug);
    if (!view) return missingMetadata;
    const { title, description } = summarise(view);
    return pageMetadata(`${list}/${slug}`, title, description);
  }

  async function page({ params }: Props) {
    const path = `${list}/${(await params).slug}`;
    const view = await read((await params).slug);
    if (!view) {
      await followRedirect(path);
      return <MissingPage />;
    }
    const { publicUrl } = env();
    const steps = [
      { label: listName, href: list },
      { label: summarise(view).title, href: path },
    ];
    const things = asData ? [await asData(view, publicUrl + path)] : [];
    return (
      <PublicPage path={path}>
        <StructuredData things={[breadcrumbData(publicUrl, steps), ...things]} />
        {await show(view)}
        <PageCode url={publicUrl + path} />
      </PublicPage>
    );
  }

  return { generateMetadata, page };
}
