import { Feed } from "feed";

export type FeedItem = { id: string; path: string; title: string; summary: string; modifiedAt: Date };

type AtomFeed = {
  title: string /** Address of the list it belongs to. */;
  path: string /** Its own address. */;
  self: string;
  items: FeedItem[];
};

/**
 * A list as Atom (RFC 4287), what changed last first.
 * @param publicUrl address of the portal without a slash at the end
 */
export function atomFeed({ title, path, self, items }: AtomFeed, publicUrl: string): string {
  const newestFirst = [...items].sort((a, b) => b.modifiedAt.getTime() - a.modifiedAt.getTime());
  const feed = new Feed({
    id: publicUrl + path,
    title: `${title} – Zusammen im Quartier`,
    link: publicUrl + path,
    feedLinks: { atom: publicUrl + self },
    language: "de",
    updated: newestFirst[0]?.modifiedAt ?? new Date(0),
    author: { name: "Zusammen im Quartier" },
    generator: "Zusammen im Quartier",
    copyright: "",
  });
  for (const { id, path: itemPath, title: itemTitle, summary, modifiedAt } of newestFirst) {
    feed.addItem({
      id: `tag:${new URL(publicUrl).hostname},2026:${id}`,
      title: itemTitle,
      link: publicUrl + itemPath,
      description: summary || undefined,
      date: modifiedAt,
    });
  }
  return feed.atom1();
}
