import type { MenuLink, PublishedMenu } from "#lib/site/menu.ts";

const linkLook = "inline-flex min-h-11 items-center";

/** Everything the main menu leads to and more, and below a line the legal pages. */
export function FooterMenu({ menu }: { menu: PublishedMenu }) {
  const barrier = { label: "Barriere melden", href: "/schreiben/barriere", children: [] };
  const editing = { label: "Redaktion", href: "/redaktion", children: [] };
  return (
    <nav aria-label="Fußnavigation" className="print-hidden">
      <ul className="gap-x-8 min-[24rem]:columns-2">
        {[...menu.main, ...menu.footer].map((link) => (
          <FooterLink key={`${link.label} ${link.href}`} link={link} />
        ))}
      </ul>
      <ul className="mt-4 flex flex-wrap gap-x-6 border-t border-[color-mix(in_oklch,currentcolor,transparent_60%)] pt-4 text-sm">
        {[...menu.legal, barrier, editing].map((link) => (
          <FooterLink key={`${link.label} ${link.href}`} link={link} />
        ))}
      </ul>
    </nav>
  );
}

function FooterLink({ link: { label, href, children } }: { link: MenuLink }) {
  return (
    <li>
      {href ? (
        <a className={linkLook} href={href}>
          {label}
        </a>
      ) : (
        <span className={linkLook}>{label}</span>
      )}
      {children.length > 0 && (
        <ul className="pl-5">
          {children.map((child) => (
            <li key={`${child.label} ${child.href}`}>
              <a className={linkLook} href={child.href}>
                {child.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
