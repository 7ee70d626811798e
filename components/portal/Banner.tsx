interface BannerProps {
  text: string;
  kind: "info" | "warning";
  /** Without an address it is only shown, for the preview. */
  link: { label: string; href: string | null } | null;
}

const words = { info: "Hinweis", warning: "Warnung" };

/** A notice above everything else. What kind it is stands in words; the colour only helps. */
export function Banner({ text, kind, link }: BannerProps) {
  return (
    <section aria-label={words[kind]} className={`banner banner-${kind}`}>
      <div className="wrap banner-body">
        <p>
          <strong>{words[kind]}: </strong>
          {text}
        </p>
        {link && <a href={link.href ?? undefined}>{link.label}</a>}
      </div>
    </section>
  );
}
