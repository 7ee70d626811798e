import type { Metadata } from "next";
import type { ReactNode } from "react";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";

type Props = { params: Promise<{ slug: string }> };

type Detail<View> = {
  /** The list this belongs to: "/filme". */
  list: string;
  /** What is live under this last part of the address, or null. Asked twice for each page, so it should remember. */
  read: (slug: string) => Promise<View | null>;
  summarise: (view: View) => { title: string; description: string };
  show: (view: View) => ReactNode | Promise<ReactNode>;
};

/**
 * The page of one thing in a list: its metadata and its view; where there is none, the address leads on to where that thing
 * is now, or says that nobody lives there.
 */
export function detailRoute<View>({ list, read, summarise, show }: Detail<View>) {
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
    return <PublicPage path={path}>{await show(view)}</PublicPage>;
  }

  return { generateMetadata, page };
}
