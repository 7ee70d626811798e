import type { ReactNode } from "react";
import { HeadFigure, type HeadFigureName } from "#components/portal/scene/HeadFigure.tsx";
import { Breadcrumb, type Crumb } from "#components/ui/Breadcrumb.tsx";

interface PageHeadProps {
  title: string;
  lead?: string;
  /** Stands above the title: a place, a kind, a date. */
  eyebrow?: ReactNode;
  /** Stands beside the title: a house number, a calendar leaf. */
  sign?: ReactNode;
  /** Part of the street at the lower edge, on wide screens. */
  figure?: HeadFigureName;
  /** The way here; left out in a preview. */
  trail?: Crumb[];
}

/** The top of every page but the start page: a band that ends in a row of roofs. */
export function PageHead({ title, lead, eyebrow, sign, figure, trail }: PageHeadProps) {
  return (
    <header className="page-head relative bg-sand">
      <div className="wrap pt-3">
        {trail && <Breadcrumb current={title} trail={trail} />}
        <div className="flex flex-col gap-x-10 gap-y-5 pt-6 pb-4 sm:flex-row md:pt-10">
          {sign}
          <div className={`min-w-0 ${figure ? "page-head-text" : "max-w-[54rem]"}`}>
            {eyebrow && <div className="mb-3 font-bold text-brick-text">{eyebrow}</div>}
            <h1 className="text-h1">{title}</h1>
            {lead && <p className="mt-5 max-w-[44rem] text-lg">{lead}</p>}
          </div>
        </div>
      </div>
      <div aria-hidden="true" className="roofline mt-3 text-paper" />
      {figure && <HeadFigure name={figure} />}
    </header>
  );
}
