import { ContactLines } from "#components/content/ContactLines.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ProjectCard } from "#components/portal/ProjectCard.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { type CarrierView, carrierKindLabels } from "#lib/carriers/schema.ts";

export function CarrierDetail({ carrier, trail }: { carrier: CarrierView; trail?: Crumb[] }) {
  const eyebrow = [
    "Träger",
    carrier.kind && carrier.kind !== "other" ? carrierKindLabels[carrier.kind] : null,
    carrier.city,
  ];
  return (
    <article>
      <PageHead
        eyebrow={eyebrow.filter(Boolean).join(" · ")}
        lead={carrier.summary}
        title={carrier.name}
        trail={trail}
      />
      <div className="wrap space-y-12 py-10 lg:py-14">
        <ContactLines
          city={carrier.city}
          email={carrier.email}
          phone={carrier.phone}
          postalCode={carrier.postalCode}
          street={carrier.street}
          website={carrier.website}
        />
        {![carrier.email, carrier.phone, carrier.street, carrier.website].some(Boolean) && (
          <p className="notice max-w-[46rem]">
            Telefon und Internetseite dieses Trägers stehen hier noch nicht. Die G.I.B. hilft Ihnen weiter:{" "}
            <a href="/kontakt">Kontakt</a>
          </p>
        )}
        {carrier.projects.length > 0 && (
          <section>
            <h2 className="mb-6 text-h2">{carrier.projects.length === 1 ? "Das Projekt" : "Die Projekte"}</h2>
            <ul className="grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
              {carrier.projects.map((project) => (
                <ProjectCard key={project.slug} project={project} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}
