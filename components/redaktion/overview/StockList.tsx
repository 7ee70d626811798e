import type { Stock } from "#lib/overview/schema.ts";

/** What there is of each type and how much of it visitors see, in words and as a bar. */
export function StockList({ stock }: { stock: Stock[] }) {
  const most = Math.max(1, ...stock.map(({ live, changed, drafts }) => live + changed + drafts));
  return (
    <ul className="stock">
      {stock.map(({ key, label, href, live, changed, drafts }) => (
        <li key={key}>
          <a href={href} className="font-bold">
            {label}
          </a>
          <span className="work-meta">{wordsOf({ live: live + changed, changed, drafts })}</span>
          <svg className="stock-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className="stock-drafts" width={((live + changed + drafts) / most) * 100} height="10" />
            <rect className="stock-changed" width={((live + changed) / most) * 100} height="10" />
            <rect className="stock-live" width={(live / most) * 100} height="10" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ live, changed, drafts }: { live: number; changed: number; drafts: number }): string {
  const number = (count: number) => count.toLocaleString("de-DE");
  const parts = [
    live > 0 && `${number(live)} live`,
    changed > 0 && `davon ${number(changed)} mit Änderungen`,
    drafts > 0 && `${number(drafts)} ${drafts === 1 ? "Entwurf" : "Entwürfe"}`,
  ].filter(Boolean);
  return parts.join(", ") || "noch nichts";
}
