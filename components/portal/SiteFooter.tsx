import { FooterContact } from "#components/portal/FooterContact.tsx";
import { FooterMenu } from "#components/portal/FooterMenu.tsx";
import type { PublishedMenu } from "#lib/site/menu.ts";
import type { SiteSettings } from "#lib/site/schema.ts";

/** The street at night: who pays for it, whom to ask, ways on, legal pages, the way to the editing area. */
export function SiteFooter({ settings, menu }: { settings: SiteSettings; menu: PublishedMenu }) {
  const paragraphs = [settings.footerText, settings.fundingNotice].flatMap((text) => text.split(/\n\s*\n/));
  return (
    <footer className="mt-auto pt-16">
      <div aria-hidden="true" className="roofline h-14 text-night" />
      <div className="footer bg-night text-on-night">
        <div className="wrap grid gap-x-16 gap-y-10 py-12 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="max-w-[42rem] space-y-6">
            {settings.footerHeading && <h2 className="text-h3">{settings.footerHeading}</h2>}
            {paragraphs.filter(Boolean).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {settings.logos.length > 0 && <LogoRow logos={settings.logos} />}
            <FooterContact contact={settings.contact} />
          </div>
          <FooterMenu menu={menu} />
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
