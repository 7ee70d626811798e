/** Brings a field into view with the focus in it, and selects the words or the block it is about if they are still there. */
export function jumpTo(field: string, excerpt: string): void {
  const element = document.getElementById(field);
  if (!element) return;
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  element.scrollIntoView({ block: "center" });
  focusable(element).focus({ preventScroll: true });
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) selectIn(element, excerpt);
  // The editor puts its own selection back when it gets the focus; a moment later it takes over this one.
  else if (element.isContentEditable)
    setTimeout(
      () => selectBlock(element, excerpt) || selectLink(element, excerpt) || selectWords(element, excerpt),
      60,
    );
}

const focusable = (element: HTMLElement): HTMLElement =>
  element.matches("input, textarea, select, [tabindex], [contenteditable]")
    ? element
    : (element.querySelector<HTMLElement>("input, textarea, select, button, [contenteditable]") ?? element);

function selectIn(input: HTMLInputElement | HTMLTextAreaElement, excerpt: string): void {
  const start = excerpt === "" ? -1 : input.value.indexOf(excerpt);
  if (start >= 0) input.setSelectionRange(start, start + excerpt.length);
}

/** Selects the block of the picture or entry with this title; without one, the first that shows nothing to visitors. */
function selectBlock(element: HTMLElement, title: string): boolean {
  const blocks = [...element.querySelectorAll<HTMLElement>("[data-block], h2, h3, h4")];
  const named = (name: string) => blocks.find((block) => block.dataset.title === name);
  const found = title === "" ? blocks.find(isEmpty) : (named(title) ?? named(`${title} (Entwurf)`));
  if (!found) return false;
  // The editor takes a place inside a block without text of its own for the block itself.
  document.getSelection()?.collapse(found);
  found.scrollIntoView({ block: "center" });
  return true;
}

const isEmpty = (block: HTMLElement) =>
  block.classList.contains("editor-card-off") || (!block.dataset.block && block.textContent?.trim() === "");

/** Selects the link with these very words: as a part of other words they may stand anywhere. */
function selectLink(element: HTMLElement, words: string): boolean {
  const link = [...element.querySelectorAll("a")].find(({ textContent }) => textContent?.trim() === words);
  if (!link) return false;
  document.getSelection()?.selectAllChildren(link);
  link.scrollIntoView({ block: "center" });
  return true;
}

/** Selects words that may be cut into many parts by their formats. */
function selectWords(element: HTMLElement, excerpt: string): void {
  const parts = textNodes(element);
  const found = excerpt === "" ? null : patternOf(excerpt).exec(parts.map(({ data }) => data).join(""));
  // Words at the beginning of a block begin there, not at the end of the block before.
  const start = found && placeAt(parts, found.index, 1);
  const end = found && placeAt(parts, found.index + found[0].length, 0);
  if (!start || !end) return;
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView({ block: "center" });
}

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // What a card says of its entry or file is nobody's text.
    if (node instanceof Text && !node.parentElement?.closest(".editor-card")) found.push(node);
  }
  return found;
}

/** Line breaks are spaces in the excerpt and nothing in the page. */
const patternOf = (excerpt: string) =>
  new RegExp(
    excerpt
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s*"),
  );

/** The place of a character, with at least so many more of them in the same part. */
function placeAt(parts: Text[], index: number, following: number): { node: Text; offset: number } | null {
  let rest = index;
  for (const node of parts) {
    if (rest + following <= node.length) return { node, offset: rest };
    rest -= node.length;
  }
  return null;
}
