import { Button } from "#components/ui/Button.tsx";

/** From every page to any entry: a plain form that leads to the list of everything. */
export function EntrySearch() {
  return (
    <search className="shell-search">
      <form action="/redaktion/alles">
        <label htmlFor="shell-search" className="sr-only">
          In allen Inhalten suchen
        </label>
        <input id="shell-search" name="q" type="search" className="input" placeholder="Alle Inhalte" />
        <Button look="secondary">Suchen</Button>
      </form>
    </search>
  );
}
