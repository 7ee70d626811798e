import { Mark, mergeAttributes } from "@tiptap/core";
import { isLanguage, isWrittenFromTheRight } from "#lib/richText/languages.ts";
import { textAttribute } from "./textAttribute.ts";

/** A link outwards (href), to an entry or to a file (by id); see lib/richText/inlineSchema.ts. */
export const LinkMark = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({
    href: { default: null },
    ...textAttribute("entryId", "data-entry"),
    ...textAttribute("mediaId", "data-media"),
  }),
  parseHTML: () => [
    { tag: "a[data-entry]" },
    { tag: "a[data-media]" },
    {
      tag: "a[href]",
      getAttrs: (element) => (/^(https?:\/\/|mailto:|tel:)/i.test(element.getAttribute("href") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", mergeAttributes(HTMLAttributes), 0],
});

/** Words in another language, for screen readers and hyphenation. */
export const LanguageMark = Mark.create({
  name: "language",
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: "span[lang]", getAttrs: (element) => isLanguage(element.lang) && null }],
  renderHTML({ HTMLAttributes }) {
    const { lang } = HTMLAttributes;
    const fromTheRight = typeof lang === "string" && isLanguage(lang) && isWrittenFromTheRight(lang);
    return ["span", mergeAttributes(HTMLAttributes, fromTheRight ? { dir: "rtl" } : {}), 0];
  },
});

/** A short form with what it stands for. */
export const AbbreviationMark = Mark.create({
  name: "abbreviation",
  inclusive: false,
  addAttributes: () => ({ title: { default: null } }),
  parseHTML: () => [{ tag: "abbr[title]", getAttrs: (element) => Boolean(element.title.trim()) && null }],
  renderHTML: ({ HTMLAttributes }) => ["abbr", mergeAttributes(HTMLAttributes), 0],
});
