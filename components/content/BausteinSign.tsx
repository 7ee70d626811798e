interface BausteinSignProps {
  baustein: { slug: string; number: number; title: string } | null;
  /** As a link to the Baustein, or just its name. */
  linked?: boolean;
}

/** House number and name of a Baustein; says so when it is not known. */
export function BausteinSign({ baustein, linked = false }: BausteinSignProps) {
  if (!baustein) return <span>Baustein nicht angegeben</span>;
  const name = `Baustein ${baustein.number}: ${baustein.title}`;
  return (
    <span className="flex items-center gap-3">
      <span aria-hidden="true" className="house-number">
        {baustein.number}
      </span>
      {linked ? <a href={`/bausteine/${baustein.slug}`}>{name}</a> : <span>{name}</span>}
    </span>
  );
}
