import type { Work } from "#lib/overview/schema.ts";

type Props = {
  id: string;
  title: string;
  work: Work;
  /** What to say when there is nothing. */
  nothing: string;
  /** For lines that only tell something: a number would look like a task. */
  uncounted?: boolean;
  /** The whole list. */
  all?: { href: string; label: string };
};

/** The first lines of something to do, and the way to the rest. */
export function WorkSection({ id, title, work, nothing, uncounted, all }: Props) {
  const { items, total } = work;
  return (
    <section aria-labelledby={id} className="work">
      <h2 id={id} className="work-title">
        {title}
        {total > 0 && !uncounted && <span className="work-count">{total}</span>}
      </h2>
      {total === 0 ? (
        <p className="work-nothing">{nothing}</p>
      ) : (
        <ul className="work-items">
          {items.map(({ key, href, title: name, meta }) => (
            <li key={key}>
              <a href={href}>{name}</a>
              <span className="work-meta">{meta}</span>
            </li>
          ))}
        </ul>
      )}
      {all && total > items.length && (
        <p>
          <a className="roomy-link" href={all.href}>
            {all.label}
          </a>
        </p>
      )}
    </section>
  );
}
