/** Name of the meta element by which a static page asks for another status than 200. Editors' text cannot forge it. */
export const STATUS_MARK = "portal-status";

const mark = new RegExp(`<meta name="${STATUS_MARK}" content="(\\d{3})"/?>`);

/** The status a page asks for, or undefined when it is an ordinary one. */
export function markedStatus(html: string): number | undefined {
  const status = mark.exec(html)?.[1];
  return status === undefined ? undefined : Number(status);
}

/** Name of the meta element by which a static page asks not to be kept: it only comes this way to lose its scripts. */
export const UNKEPT_MARK = "portal-unkept";

export const isForOneRequest = (html: string): boolean => html.includes(`<meta name="${UNKEPT_MARK}"`);
