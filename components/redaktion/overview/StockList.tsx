import type { Stock } from "#lib/overview/schema.ts";

/** What there is of each type, and how much of it visitors see. */
export function StockList({ stock }: { stock: Stock[] }) {
  return (
    <ul className="stock">
      {stock.map(({ key, label, href, ...counts }) => (
        <li key={key}>
          <a href={href} className="font-bold">
            {label}
          </a>
          <span className="work-meta">{wordsOf(counts)}</span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ live, changed, drafts }: Pick<Stock, "live" | "changed" | "drafts">): string {
  const number = (count: number) => count.toLocaleString("de-DE");
  const parts = [
    live > 0 && `${number(live)} live`,
    changed > 0 && `davon ${number(changed)} mit Änderungen`,
    drafts > 0 && `${number(drafts)} ${drafts === 1 ? "Entwurf" : "Entwürfe"}`,
  ].filter(Boolean);
  return parts.join(", ") || "noch nichts";
}
