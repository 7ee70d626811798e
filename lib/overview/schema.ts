/** A line of the overview: something to do or to know, and where. */
export type WorkItem = { key: string; href: string; title: string; meta: string };

/** The first lines of something, and how many there are. */
export type Work = { items: WorkItem[]; total: number };

/** How many entries have something that wants looking at, and the list of them. */
export type Watch = { label: string; about?: string; count: number; href: string; good: string };

/** How many entries of a type there are and how far they are; "live" counts those with changes, too. */
export type Stock = { key: string; label: string; href: string; live: number; changed: number; drafts: number };

/** A kind of entry that can be created. */
export type Creatable = { label: string; href: string };
