import { ContactLines } from "#components/content/ContactLines.tsx";
import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { LinkList } from "#components/content/LinkList.tsx";
import { MediaPicture } from "#components/content/MediaPicture.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ProjectFacts } from "#components/content/ProjectFacts.tsx";
import { RichText } from "#components/content/RichText.tsx";
import { TextSection } from "#components/content/TextSection.tsx";
import { houseFor } from "#components/portal/scene/HeadFigure.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { formatDate, todayInBerlin } from "#lib/dates.ts";
import { municipalityName } from "#lib/geo/municipalities.ts";
import { shownMedia } from "#lib/media/schema.ts";
import type { ProjectView } from "#lib/projects/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";
import { isEmptyRichText } from "#lib/richText/walk.ts";

interface ProjectDetailProps {
  project: ProjectView;
  context: RichTextContext;
  trail?: Crumb[];
}

/** A project: what it does in the wide column, what is known about it in the narrow one. */
export function ProjectDetail({ project, context, trail }: ProjectDetailProps) {
  const { title, summary, baustein, goals, conditions, story } = project;
  const picture = shownMedia(project.picture, context.media);
  const hasText = ![goals, conditions, story].every(isEmptyRichText);
  return (
    <article>
      <PageHead
        eyebrow={[municipalityName(project.municipality), project.quarter].filter(Boolean).join(" · ")}
        figure={houseFor(project.slug)}
        lead={summary}
        sign={
          baustein && (
            <span aria-hidden="true" className="house-number text-[3rem] md:text-[4rem]">
              {baustein.number}
            </span>
          )
        }
        title={title}
        trail={trail}
      />
      <FundingEnded project={project} />
      <DetailColumns aside={<ProjectAside project={project} withFacts={hasText} />}>
        {picture && <MediaPicture first media={picture} shape="wide" />}
        {!hasText && <ProjectFacts project={project} />}
        <TextSection context={context} doc={goals} title="Ziele und Angebote" />
        <TextSection context={context} doc={conditions} title="Das Quartier" />
        {!isEmptyRichText(story) && (
          <section className="border-l-[0.375rem] border-brick bg-sand p-6 md:p-8">
            <h2 className="mb-4 text-h2">{project.goodPractice ? "Gute Praxis" : "Aus dem Projekt"}</h2>
            <RichText context={context} doc={story} headingOffset={1} />
          </section>
        )}
      </DetailColumns>
    </article>
  );
}

/** Says plainly when the funding is over, so that nobody sets out in vain. */
function FundingEnded({ project: { fundingTo, carrier } }: { project: ProjectView }) {
  if (!fundingTo || fundingTo >= todayInBerlin()) return null;
  return (
    <div className="wrap pt-8">
      <p className="notice max-w-[46rem]">
        Die Förderung lief bis <time dateTime={fundingTo}>{formatDate(fundingTo)}</time>.{" "}
        {carrier
          ? "Ob es das Angebot noch gibt, sagt Ihnen der Träger."
          : "Ob es das Angebot noch gibt, ist hier nicht bekannt."}
      </p>
    </div>
  );
}

function ProjectAside({ project, withFacts }: { project: ProjectView; withFacts: boolean }) {
  const { contactName, phone, email, website, films } = project;
  return (
    <>
      {withFacts && <ProjectFacts project={project} />}
      {[contactName, phone, email, website].some(Boolean) && (
        <section>
          <h2 className="mb-3 text-h3">Kontakt zum Projekt</h2>
          <ContactLines email={email} name={contactName} phone={phone} website={website} />
        </section>
      )}
      <LinkList
        links={films.map(({ slug, title }) => ({ href: `/filme/${slug}`, label: title }))}
        title="Das Projekt im Film"
      />
    </>
  );
}
