import { searchHref } from "#lib/search/filters.ts";
import { type Piece, type SearchGroup, searchKinds } from "#lib/search/schema.ts";

/** The hits of one kind; a link to the others when there are more than shown. */
export function SearchGroupList({ group, question }: { group: SearchGroup; question: string }) {
  const label = searchKinds[group.kind];
  return (
    <section className="mt-10 max-w-[46rem]">
      <h3 className="text-h3">{label}</h3>
      <ul className="mt-2">
        {group.items.map((item) => (
          <li className="border-b border-line py-4" key={item.path}>
            <a className="text-lg font-bold" href={item.path}>
              <Marked pieces={item.title} />
            </a>
            {item.place && <p className="text-sm text-ink-soft">{item.place}</p>}
            {item.passage.length > 0 && (
              <p className="mt-1">
                <Marked pieces={item.passage} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {group.total > group.items.length && (
        <p className="mt-3">
          <a
            className="inline-flex min-h-11 items-center font-bold"
            href={`${searchHref({ question, kind: group.kind })}#ergebnis`}
          >
            Alle {group.total} {label} zu „{question}“
          </a>
        </p>
      )}
    </section>
  );
}

// Positions serve as keys: the text is rendered once and never reordered.
function Marked({ pieces }: { pieces: Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return pieces.map(({ text, marked }, key) => (marked ? <mark key={key}>{text}</mark> : text));
}
