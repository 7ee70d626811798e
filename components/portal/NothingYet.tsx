/** Instead of an empty list: what would stand here, and a way on. */
export function NothingYet({ what }: { what: string }) {
  return (
    <div className="max-w-[46rem] space-y-4">
      <p className="text-lg">Zurzeit stehen hier keine {what}. Schauen Sie gern später wieder vorbei.</p>
      <p>
        <a className="inline-flex min-h-11 items-center font-bold" href="/">
          Zur Startseite
        </a>
      </p>
    </div>
  );
}
