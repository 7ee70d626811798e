type Props = {
  /** The last part of the list's address. */
  list: string;
  query: string;
  total: number;
};

/** The list as it is shown, with all its pages, as a file. */
export function ExportLinks({ list, query, total }: Props) {
  if (total === 0) return null;
  const href = (format: string) => `/redaktion/export/${list}?${query && `${query}&`}format=${format}`;
  return (
    <p className="export-links">
      Diese Liste herunterladen:{" "}
      <a className="roomy-link" href={href("xlsx")} download>
        Excel (XLSX)
      </a>{" "}
      <a className="roomy-link" href={href("csv")} download>
        CSV
      </a>
    </p>
  );
}
