import { dropForeign } from "./dropForeign.ts";
import { Dropped } from "./dropped.ts";
import { readStyles } from "./readStyles.ts";
import { tidyHeadings } from "./tidyHeadings.ts";
import { tidyTables } from "./tidyTables.ts";
import { wordLists } from "./wordLists.ts";

export type CleanPaste = { html: string; dropped: string[] };

/**
 * HTML from the clipboard of a word processor or a web page, as the editor should read it: only what the portal's texts can
 * hold, and a list of what was left behind. What the editor has no node for although it is listed nowhere, it drops itself.
 */
export function cleanPaste(html: string): CleanPaste {
  if (isOwn(html)) return { html: withoutStyles(html), dropped: [] };
  const dropped = new Dropped();
  const { body } = new DOMParser().parseFromString(withoutStyles(fragmentOf(html)), "text/html");
  const isOffice = /mso-|class="?Mso|content="?(LibreOffice|OpenOffice)|urn:schemas-microsoft-com/i.test(html);
  dropForeign(body, dropped, isOffice);
  wordLists(body);
  readStyles(body, dropped);
  tidyHeadings(body);
  tidyTables(body, dropped);
  return { html: body.innerHTML, dropped: dropped.inWords() };
}

/** Copied in an editor of ours, with blocks and ids. */
const isOwn = (html: string) => /\sdata-pm-slice=/.test(html);

/** What was really copied; Windows puts more around it. */
const fragmentOf = (html: string) =>
  html.replace(/^[\s\S]*<!--StartFragment-->/, "").replace(/<!--EndFragment-->[\s\S]*$/, "");

/** Style sheets away, inline styles kept to be read under another name: the policy would complain about both. */
const withoutStyles = (html: string) =>
  html
    .replace(/<(style|script|xml)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
