/** An attribute of a node or mark, and the HTML attribute that carries it through the clipboard. */
export function textAttribute(name: string, html: string, fallback: string | null = null) {
  return {
    [name]: {
      default: fallback,
      parseHTML: (element: HTMLElement) => element.getAttribute(html) ?? fallback,
      renderHTML: (attributes: Record<string, unknown>) => (attributes[name] ? { [html]: attributes[name] } : {}),
    },
  };
}
