import type { MenuLink } from "#lib/site/menu.ts";

const linkLook = "nav-link flex min-h-12 items-center px-2 font-bold text-ink no-underline xl:px-3";

/** The main menu and, always last, the search. What has a second level opens with a press, without script; opening another closes it. */
export function MainMenu({ links, path }: { links: MenuLink[]; path: string }) {
  return (
    <ul className="flex flex-col gap-x-1 pt-3 lg:flex-row lg:flex-wrap lg:-mx-2 lg:justify-end lg:pt-0 xl:-mx-3">
      {links.map((link) => (
        <li className="relative border-b border-line last:border-0 lg:border-0" key={`${link.label} ${link.href}`}>
          {link.children.length > 0 ? <Submenu link={link} path={path} /> : <Link link={link} path={path} />}
        </li>
      ))}
      <li>
        <a aria-current={ariaCurrent(path, "/suche")} className={`${linkLook} gap-2`} href="/suche">
          <Magnifier />
          Suche
        </a>
      </li>
    </ul>
  );
}

function Magnifier() {
  return (
    <svg aria-hidden="true" className="h-[1.1em] w-[1.1em] flex-none" fill="none" viewBox="0 0 20 20">
      <circle cx="8.5" cy="8.5" r="6" stroke="currentColor" strokeWidth="2.5" />
      <path d="m13 13 5.5 5.5" stroke="currentColor" strokeLinecap="round" strokeWidth="2.5" />
    </svg>
  );
}

function Submenu({ link, path }: { link: MenuLink; path: string }) {
  const { label, href, children } = link;
  const inside = [...(href ? [{ label, href }] : []), ...children];
  const isHere = inside.some((child) => ariaCurrent(path, child.href));
  return (
    <details className="submenu" name="untermenue">
      <summary aria-current={isHere ? "true" : undefined} className={`chevron ${linkLook}`}>
        {label}
      </summary>
      <ul className="submenu-list">
        {inside.map((child) => (
          <li key={`${child.label} ${child.href}`}>
            <Link link={child} path={path} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Link({ link: { label, href }, path }: { link: { label: string; href: string | null }; path: string }) {
  if (href === null) return null;
  return (
    <a aria-current={ariaCurrent(path, href)} className={linkLook} href={href}>
      {label}
    </a>
  );
}

function ariaCurrent(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}
