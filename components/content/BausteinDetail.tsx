import { ExplainedText } from "#components/content/ExplainedText.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import type { BausteinView } from "#lib/bausteine/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

interface BausteinDetailProps {
  baustein: BausteinView;
  context: RichTextContext;
  trail?: Crumb[];
}

export function BausteinDetail({ baustein, context, trail }: BausteinDetailProps) {
  const { number, title, summary, body, projectCount } = baustein;
  return (
    <article>
      <PageHead
        eyebrow={`Baustein ${number}`}
        lead={summary}
        sign={
          <span aria-hidden="true" className="house-number text-[4rem] md:text-[6rem]">
            {number}
          </span>
        }
        title={title}
        trail={trail}
      />
      <div className="wrap space-y-10 py-10 lg:py-14">
        <ExplainedText context={context} doc={body} />
        <p>
          <a className="street-sign" href={projectCount > 0 ? `/projekte?baustein=${number}` : "/projekte"}>
            {projectCount > 0 ? `Projekte in Baustein ${number} (${projectCount})` : "Alle Projekte"}
            <span aria-hidden="true">→</span>
          </a>
        </p>
      </div>
    </article>
  );
}
