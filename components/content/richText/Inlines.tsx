import { Fragment, type ReactNode } from "react";
import { externalHost } from "#components/content/externalHost.ts";
import { formatBytes, formatLabel } from "#lib/media/formats.ts";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextInline, RichTextMark } from "#lib/richText/inlineSchema.ts";
import * as languages from "#lib/richText/languages.ts";

interface InlinesProps {
  inlines: RichTextInline[];
  context: RichTextContext;
}

type LinkMark = Extract<RichTextMark, { type: "link" }>;
type Run = { link: LinkMark | undefined; inlines: RichTextInline[] };

/** Words with their marks. Neighbours with the same link are one link, whatever else marks a part of them. */
export function Inlines({ inlines, context }: InlinesProps) {
  return runs(inlines).map(({ link, inlines: parts }, key) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
    const children = parts.map((part, index) => <Fragment key={index}>{marked(part)}</Fragment>);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
      <Fragment key={key}>{link ? linked(link, children, textOf(parts), context) : children}</Fragment>
    );
  });
}

/** Whether all of these words are in one language that is written from right to left. */
export function isWrittenFromTheRight(inlines: RichTextInline[]): boolean {
  return inlines.every((inline) =>
    inline.marks?.some((mark) => mark.type === "language" && languages.isWrittenFromTheRight(mark.attrs.lang)),
  );
}

function runs(inlines: RichTextInline[]): Run[] {
  const found: Run[] = [];
  for (const inline of inlines) {
    const link = inline.marks?.find((mark) => mark.type === "link");
    const last = found.at(-1);
    if (last && targetOf(last.link) === targetOf(link)) last.inlines.push(inline);
    else found.push({ link, inlines: [inline] });
  }
  return found;
}

const targetOf = (link: LinkMark | undefined) => link?.attrs.href ?? link?.attrs.entryId ?? link?.attrs.mediaId;
const textOf = (inlines: RichTextInline[]) => inlines.map((inline) => ("text" in inline ? inline.text : " ")).join("");

function marked(inline: RichTextInline): ReactNode {
  if (inline.type === "hardBreak") return <br />;
  return (inline.marks ?? []).reduce<ReactNode>((content, mark) => withMark(mark, content), inline.text);
}

function withMark(mark: RichTextMark, content: ReactNode): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    case "abbreviation":
      return <abbr title={mark.attrs.title}>{content}</abbr>;
    case "language":
      return (
        <span dir={languages.isWrittenFromTheRight(mark.attrs.lang) ? "rtl" : undefined} lang={mark.attrs.lang}>
          {content}
        </span>
      );
    case "link":
      return content;
  }
}

function linked({ attrs }: LinkMark, children: ReactNode, text: string, context: RichTextContext): ReactNode {
  const file = context.media[attrs.mediaId ?? ""];
  const href = attrs.href ?? file?.href ?? context.addresses[attrs.entryId ?? ""];
  if (!href) return children;
  const host = externalHost(href);
  const isNamed = host === null || text.includes(host.replace(/^www\./, ""));
  return (
    <a href={href} rel={host ? "noopener" : undefined}>
      {children}
      {file && (
        <span className="text-[0.9em]">
          {" "}
          ({formatLabel(file.mime, file.kind)}, {formatBytes(file.bytes)})
        </span>
      )}
      {!isNamed && <span className="text-[0.9em]"> ({host})</span>}
    </a>
  );
}
