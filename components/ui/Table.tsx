import type { ReactNode } from "react";

type Props = {
  caption: string /** Column headings; "" for a column of buttons. */;
  head: string[];
  children: ReactNode;
};

/** A table that becomes a list of cards on small screens; there `data-label` on a cell names its column. */
export function Table({ caption, head, children }: Props) {
  return (
    <table className="table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} scope="col">
              {label || <span className="sr-only">Aktionen</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
