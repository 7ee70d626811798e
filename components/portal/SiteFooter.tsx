import { legalNavigation, mainNavigation } from "#components/portal/navigation.ts";
import type { SiteSettings } from "#lib/site/schema.ts";

/** The street at night: ways on, who pays for it, legal pages, the way to the editing area. */
export function SiteFooter({ settings }: { settings: SiteSettings }) {
  return (
    <footer className="mt-auto pt-16">
      <div aria-hidden="true" className="roofline h-14 text-night" />
      <div className="footer bg-night text-on-night">
        <div className="wrap grid gap-x-16 gap-y-10 py-12 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="max-w-[42rem] space-y-6">
            <h2 className="text-h3">Gefördert von Land und Europäischer Union</h2>
            {settings.fundingNotice
              .split(/\n\s*\n/)
              .filter(Boolean)
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            {settings.logos.length > 0 && <LogoRow logos={settings.logos} />}
          </div>
          <nav aria-label="Fußnavigation" className="print-hidden">
            <ul className="gap-x-8 min-[24rem]:columns-2">
              {[...mainNavigation, { href: "/traeger", label: "Träger" }].map(({ href, label }) => (
                <li key={href}>
                  <a className="inline-flex min-h-11 items-center" href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
            <ul className="mt-4 flex flex-wrap gap-x-6 border-t border-[color-mix(in_oklch,currentcolor,transparent_60%)] pt-4 text-sm">
              {[...legalNavigation, { href: "/redaktion", label: "Redaktion" }].map(({ href, label }) => (
                <li key={href}>
                  <a className="inline-flex min-h-11 items-center" href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}

/** Logos of the funders as the editors uploaded them, on white as their rules ask for. */
function LogoRow({ logos }: { logos: SiteSettings["logos"] }) {
  return (
    <ul className="flex flex-wrap items-center gap-6 rounded bg-[white] p-4">
      {logos.map(({ mediaId, alt, href }) => {
        // biome-ignore lint/performance/noImgElement: public pages carry no script, so next/image has nothing to add
        const image = <img alt={alt} className="h-16 w-auto" height={64} loading="lazy" src={`/medien/${mediaId}`} />;
        return <li key={mediaId}>{href ? <a href={href}>{image}</a> : image}</li>;
      })}
    </ul>
  );
}
