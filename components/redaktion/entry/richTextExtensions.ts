import { Mark, mergeAttributes } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

/** A link outwards (href) or to an entry (entryId); see lib/richText/schema.ts. */
const EntryLink = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({
    href: { default: null },
    entryId: {
      default: null,
      parseHTML: (element) => element.getAttribute("data-entry"),
      renderHTML: ({ entryId }) => (entryId ? { "data-entry": entryId } : {}),
    },
  }),
  parseHTML: () => [
    { tag: "a[data-entry]" },
    {
      tag: "a[href]",
      getAttrs: (element) => (/^(https?:\/\/|mailto:|tel:)/i.test(element.getAttribute("href") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", mergeAttributes(HTMLAttributes), 0],
});

/** Just what lib/richText/schema.ts allows; everything else is dropped when text is pasted. */
export const richTextExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  EntryLink,
];
