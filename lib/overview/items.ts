import type { ListRow } from "#lib/lists/schema.ts";

/** So many of each kind the overview names; a link leads to all of them. */
export const mostItems = 5;

export const itemOf = ({ id, href, title }: ListRow, meta: string) => ({ key: id, href, title, meta });
