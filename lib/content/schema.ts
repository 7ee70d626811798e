/** An entry as lists show it. */
export type EntryRow = {
  id: string;
  type: string;
  title: string;
  address: string;
  changes: number;
  /** What visitors would want to know and what is still missing, in German. */
  openFacts: string[];
  publishedAt: Date | null;
  updatedAt: Date;
  updatedBy: string;
};
