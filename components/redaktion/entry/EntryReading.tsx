import { RichText } from "#components/content/RichText.tsx";
import type { FieldInput } from "#lib/content/fields.ts";
import type { Typed } from "#lib/content/formData.ts";
import { readable } from "#lib/content/readable.ts";
import { textOf } from "#lib/content/readableLine.ts";
import type { RichTextContext } from "#lib/richText/context.ts";
import { richTextSchema } from "#lib/richText/schema.ts";

type Props = {
  groups: { legend: string; fields: { name: string; input: FieldInput }[] }[];
  data: Typed;
  context: RichTextContext;
  /** Titles of entries and files by id. */
  titles: Map<string, string>;
};

/** An entry for those who read it: everything in it as text that can be copied, nothing that looks like a form. */
export function EntryReading({ groups, data, context, titles }: Props) {
  return (
    <div className="entry-reading">
      {groups.map(({ legend, fields }) => (
        <section key={legend} className="entry-group">
          <h2 className="text-h3">{legend}</h2>
          <dl className="reading-fields">
            {fields.map(({ name, input }) => (
              <div key={name} id={name}>
                <dt>{input.label}</dt>
                <dd>
                  <Value input={input} value={data[name]} context={context} titles={titles} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type ValueProps = { input: FieldInput; value: unknown; context: RichTextContext; titles: Map<string, string> };

function Value({ input, value, context, titles }: ValueProps) {
  const lines = readable(input, value, (id) => titles.get(id)).map(({ words }) => textOf(words));
  if (lines.length === 0) return <span className="cell-empty">{input.wanted ? "noch offen" : "nichts angegeben"}</span>;
  if (input.kind === "richText")
    return <RichText doc={richTextSchema.parse(value)} context={context} headingOffset={1} />;
  if (input.kind === "url") {
    return (
      <a href={lines[0]} rel="noreferrer">
        {lines[0]}
      </a>
    );
  }
  // Lines of one value are never reordered.
  // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
  return lines.map((line, index) => <p key={index}>{line}</p>);
}
