import type { ReactNode } from "react";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { PageFacts } from "#components/content/PageFacts.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { RichText } from "#components/content/RichText.tsx";
import { NothingYet } from "#components/portal/NothingYet.tsx";
import type { HeadFigureName } from "#components/portal/scene/HeadFigure.tsx";
import { KindSearch } from "#components/portal/search/KindSearch.tsx";
import type { PageView } from "#lib/pages/schema.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";
import { isEmptyRichText } from "#lib/richText/walk.ts";
import type { SearchKind } from "#lib/search/schema.ts";

interface ListPageProps {
  page: PageView;
  figure?: HeadFigureName;
  /** What the list would show ("Filme"), while there is none of it. */
  nothing?: string | false;
  /** What of it can be looked for, and in which words. */
  search?: { kind: SearchKind; label: string };
  children: ReactNode;
}

/** A list with the editors' words above it. */
export async function ListPage({ page, figure, nothing, search, children }: ListPageProps) {
  const context = await findPublishedContext(page.body);
  return (
    <PublicPage path={page.path}>
      <PageHead figure={figure} lead={page.lead} title={page.title} trail={[]} />
      <div className="wrap space-y-12 py-10 lg:py-14">
        {!isEmptyRichText(page.body) && <RichText context={context} doc={page.body} />}
        {search && !nothing && <KindSearch {...search} />}
        {nothing ? <NothingYet what={nothing} /> : children}
        <PageFacts className="grid gap-x-12 gap-y-8 md:grid-cols-3" facts={page.facts} />
      </div>
    </PublicPage>
  );
}
