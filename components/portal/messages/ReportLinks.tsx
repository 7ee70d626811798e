/** At the end of every page: the ways to say that something on it is wrong or cannot be used. */
export function ReportLinks({ path }: { path: string }) {
  const page = `?seite=${encodeURIComponent(path)}`;
  return (
    <p className="wrap print-hidden flex flex-wrap gap-x-8 pt-4 text-sm">
      <a className="inline-flex min-h-11 items-center" href={`/schreiben/fehler${page}`}>
        Fehler auf dieser Seite melden
      </a>
      <a className="inline-flex min-h-11 items-center" href={`/schreiben/barriere${page}`}>
        Barriere melden
      </a>
    </p>
  );
}
