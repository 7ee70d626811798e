"use client";

import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { TextField } from "../TextField.tsx";

type View = { id: string; name: string; href: string; isHere: boolean; change: FormAction };

type Props = {
  title: string;
  path: string;
  /** Query string of the list as it is shown. */
  query: string;
  views: View[];
  save: FormAction;
};

/** The views somebody has saved of a list, and the way to save, rename and delete them. */
export function SavedViews({ title, path, query, views, save }: Props) {
  return (
    <section aria-label="Meine Ansichten" className="saved-views">
      {views.length > 0 && (
        <ul>
          {views.map(({ id, name, href, isHere }) => (
            <li key={id}>
              <a className="view-link" href={href} aria-current={isHere ? "true" : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <details className="view-forms">
        <summary>{views.length > 0 ? "Ansichten verwalten" : "Diese Ansicht speichern"}</summary>
        <div className="stack">
          <ActionForm action={save} title={title} className="view-form">
            <Here path={path} query={query} />
            <TextField
              name="name"
              label="Diese Ansicht speichern als"
              hint="Suche, Filter und Sortierung. Nur Sie sehen sie."
            />
            <Button look="secondary">Speichern</Button>
          </ActionForm>
          {views.map((view) => (
            <ActionForm key={view.id} action={view.change} title={title} className="view-form">
              <Here path={path} query={query} />
              <label className="field">
                <span className="font-bold">Name der Ansicht „{view.name}“</span>
                <input name="name" className="input" defaultValue={view.name} />
              </label>
              <Button look="secondary">Umbenennen</Button>
              <Button look="danger" name="intent" value="delete">
                Löschen
              </Button>
            </ActionForm>
          ))}
        </div>
      </details>
    </section>
  );
}

function Here({ path, query }: { path: string; query: string }) {
  return (
    <>
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="query" value={query} />
    </>
  );
}
