import { BausteinSign } from "#components/content/BausteinSign.tsx";
import { ContactLines } from "#components/content/ContactLines.tsx";
import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { LinkList } from "#components/content/LinkList.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ProjectFacts } from "#components/content/ProjectFacts.tsx";
import { RichText } from "#components/content/RichText.tsx";
import { TextSection } from "#components/content/TextSection.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { municipalityName } from "#lib/geo/municipalities.ts";
import type { ProjectView } from "#lib/projects/schema.ts";
import { isEmptyRichText } from "#lib/richText/walk.ts";

interface ProjectDetailProps {
  project: ProjectView;
  addresses: Record<string, string>;
  trail?: Crumb[];
}

export function ProjectDetail({ project, addresses, trail }: ProjectDetailProps) {
  const place = [municipalityName(project.municipality), project.quarter].filter(Boolean).join(" · ");
  const hasContact = [project.contactName, project.phone, project.email, project.website].some(Boolean);
  const hasText = ![project.goals, project.conditions, project.story].every(isEmptyRichText);
  return (
    <article>
      <PageHead eyebrow={place} lead={project.summary} title={project.title} trail={trail} />
      <DetailColumns
        aside={
          <>
            <div className="text-h4">
              <BausteinSign baustein={project.baustein} linked />
            </div>
            {hasText && <ProjectFacts project={project} />}
            {hasContact && (
              <section>
                <h2 className="mb-3 text-h3">Kontakt zum Projekt</h2>
                <ContactLines
                  email={project.email}
                  name={project.contactName}
                  phone={project.phone}
                  website={project.website}
                />
              </section>
            )}
            <LinkList
              links={project.films.map(({ slug, title }) => ({ href: `/filme/${slug}`, label: title }))}
              title="Das Projekt im Film"
            />
          </>
        }
      >
        {!hasText && <ProjectFacts project={project} />}
        <TextSection addresses={addresses} doc={project.goals} title="Ziele und Angebote" />
        <TextSection addresses={addresses} doc={project.conditions} title="Das Quartier" />
        {!isEmptyRichText(project.story) && (
          <section className="border-l-[0.375rem] border-brick bg-sand p-6 md:p-8">
            <h2 className="mb-4 text-h2">{project.goodPractice ? "Gute Praxis" : "Aus dem Projekt"}</h2>
            <RichText addresses={addresses} doc={project.story} headingOffset={1} />
          </section>
        )}
      </DetailColumns>
    </article>
  );
}
