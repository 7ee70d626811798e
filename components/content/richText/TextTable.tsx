import { type BlockScope, RichTextBlocks } from "#components/content/richText/RichTextBlocks.tsx";
import type { RichTextTable } from "#lib/richText/schema.ts";
import { plainText } from "#lib/richText/walk.ts";

type Row = RichTextTable["content"][number];
type Cell = Row["content"][number];

/** A table that scrolls by itself where it is too wide, by keyboard, too. */
export function TextTable({ table, ...scope }: BlockScope & { table: RichTextTable }) {
  const caption = table.attrs?.caption;
  const rows = table.content.filter((row) => row.content.length > 0);
  if (rows.length === 0) return null;
  const firstBodyRow = rows.findIndex((row) => !isHeaderRow(row));
  const [head, body] = firstBodyRow < 1 ? [[], rows] : [rows.slice(0, firstBodyRow), rows.slice(firstBodyRow)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div aria-label={caption || "Tabelle"} className="text-table" role="group" tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head.length > 0 && <thead>{head.map((row, index) => tableRow(row, index, scope))}</thead>}
        <tbody>{body.map((row, index) => tableRow(row, index, scope))}</tbody>
      </table>
    </div>
  );
}

const isHeaderRow = (row: Row) => row.content.every((cell) => cell.type === "tableHeader");

function tableRow(row: Row, key: number, scope: BlockScope) {
  const scopeOfHeaders = isHeaderRow(row) ? "col" : "row";
  return (
    <tr key={key}>
      {row.content.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
        <TableCell cell={cell} key={index} headerOf={scopeOfHeaders} {...scope} />
      ))}
    </tr>
  );
}

function TableCell({ cell, headerOf, ...scope }: BlockScope & { cell: Cell; headerOf: "col" | "row" }) {
  const spans = spansOf(cell);
  const children = <RichTextBlocks nodes={cell.content} {...scope} />;
  // A header without words heads nothing.
  const isHeader = cell.type === "tableHeader" && plainText(cell) !== "";
  return isHeader ? (
    <th scope={headerOf} {...spans}>
      {children}
    </th>
  ) : (
    <td {...spans}>{children}</td>
  );
}

const spansOf = ({ attrs: { colspan, rowspan } }: Cell) => ({
  colSpan: colspan > 1 ? colspan : undefined,
  rowSpan: rowspan > 1 ? rowspan : undefined,
});
