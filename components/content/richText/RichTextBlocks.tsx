import { ContactLines } from "#components/content/ContactLines.tsx";
import { Callout } from "#components/content/richText/Callout.tsx";
import { EventTeaser, ProjectTeaser } from "#components/content/richText/EntryTeaser.tsx";
import { Inlines, isWrittenFromTheRight } from "#components/content/richText/Inlines.tsx";
import { MediaBlock } from "#components/content/richText/MediaBlock.tsx";
import { TextTable } from "#components/content/richText/TextTable.tsx";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextNode } from "#lib/richText/schema.ts";
import { plainText } from "#lib/richText/walk.ts";

/** What every block needs to know about the page around it. */
export interface BlockScope {
  context: RichTextContext;
  headingOffset: 0 | 1;
}

interface RichTextBlocksProps extends BlockScope {
  nodes: RichTextNode[];
}

/** Blocks one after the other. Positions serve as keys: the text is rendered once and never reordered. */
export function RichTextBlocks({ nodes, ...scope }: RichTextBlocksProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return nodes.map((node, index) => <Block key={index} node={node} {...scope} />);
}

function Block({ node, ...scope }: BlockScope & { node: RichTextNode }) {
  const { context, headingOffset } = scope;
  switch (node.type) {
    case "paragraph":
      return node.content ? (
        <p dir={isWrittenFromTheRight(node.content) ? "rtl" : undefined}>
          <Inlines context={context} inlines={node.content} />
        </p>
      ) : null;
    case "heading": {
      const Heading = headingTags[node.attrs.level + headingOffset] ?? "h5";
      // An empty heading would be announced as one.
      if (!plainText(node)) return null;
      return (
        <Heading>
          <Inlines context={context} inlines={node.content ?? []} />
        </Heading>
      );
    }
    case "bulletList":
      return (
        <ul>
          <RichTextBlocks nodes={node.content} {...scope} />
        </ul>
      );
    case "orderedList":
      return (
        <ol start={node.attrs?.start}>
          <RichTextBlocks nodes={node.content} {...scope} />
        </ol>
      );
    case "listItem":
      return (
        <li>
          <RichTextBlocks nodes={node.content} {...scope} />
        </li>
      );
    case "blockquote": {
      const quote = (
        <blockquote>
          <RichTextBlocks nodes={node.content} {...scope} />
        </blockquote>
      );
      if (!node.attrs?.source) return quote;
      return (
        <figure className="quote">
          {quote}
          <figcaption>{node.attrs.source}</figcaption>
        </figure>
      );
    }
    case "callout":
      return (
        <Callout tone={node.attrs.tone}>
          <RichTextBlocks nodes={node.content} {...scope} />
        </Callout>
      );
    case "table":
      return <TextTable table={node} {...scope} />;
    case "picture":
    case "gallery":
    case "video":
    case "download":
      return <MediaBlock media={context.media} node={node} />;
    case "accordion": {
      const [title, body] = node.content;
      return (
        <details className="accordion">
          <summary>
            {plainText(title) ? <Inlines context={context} inlines={title.content ?? []} /> : "Mehr dazu"}
          </summary>
          <div className="accordion-body">
            <RichTextBlocks nodes={body.content} {...scope} />
          </div>
        </details>
      );
    }
    case "columns":
      return (
        <div className="text-columns">
          <RichTextBlocks nodes={node.content} {...scope} />
        </div>
      );
    case "column":
      return (
        <div>
          <RichTextBlocks nodes={node.content} {...scope} />
        </div>
      );
    case "contact": {
      const contact = context.contacts[node.attrs.entryId];
      if (!contact) return null;
      const { name, role, organisation, phone, email } = contact;
      return (
        <div className="text-contact">
          <ContactLines
            email={email}
            name={name}
            phone={phone}
            role={[role, organisation].filter(Boolean).join(", ")}
          />
        </div>
      );
    }
    case "projectTeaser": {
      const project = context.projects[node.attrs.entryId];
      return project ? <ProjectTeaser project={project} /> : null;
    }
    case "eventTeaser": {
      const event = context.events[node.attrs.entryId];
      return event ? <EventTeaser event={event} /> : null;
    }
    default:
      return null;
  }
}

const headingTags: Record<number, "h2" | "h3" | "h4" | "h5"> = { 2: "h2", 3: "h3", 4: "h4", 5: "h5" };
