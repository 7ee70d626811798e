/** Headings on the three levels a text has, without gaps: the highest one becomes level 2, unless it was 3 or lower. */
export function tidyHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll("p.MsoTitle, p.title")) rename(title, "h1");
  const inside = ":is(li, td, th, blockquote, summary) :is(h1, h2, h3, h4, h5, h6)";
  for (const heading of body.querySelectorAll(inside)) rename(heading, "p", "strong");
  const headings = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = [...new Set(headings.map(levelOf))].sort();
  const highest = Math.min(Math.max(levels[0] ?? 2, 2), 3);
  for (const heading of headings) rename(heading, `h${Math.min(highest + levels.indexOf(levelOf(heading)), 4)}`);
}

const levelOf = (heading: Element) => Number(heading.tagName.slice(1));

function rename(element: Element, tag: string, inner?: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  const target = inner ? renamed.appendChild(element.ownerDocument.createElement(inner)) : renamed;
  target.append(...element.childNodes);
  element.replaceWith(renamed);
}
