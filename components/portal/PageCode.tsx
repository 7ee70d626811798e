import encodeQR from "qr";

/** On paper, the way back: the address of the page as words and as a code for telephones. */
export function PageCode({ url }: { url: string }) {
  const rows = encodeQR(url, "raw", { border: 2 });
  const dots = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <div className="print-only wrap">
      <svg aria-hidden="true" className="page-code" viewBox={`0 0 ${rows.length} ${rows.length}`}>
        <path d={dots.join("")} />
      </svg>
      <p>{url}</p>
    </div>
  );
}
