import { Button } from "#components/ui/Button.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { formatBytes } from "#lib/media/formats.ts";
import type { LibraryFile, LibraryVersion } from "#lib/media/librarySchema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { Panel } from "../Panel.tsx";

type Props = { file: LibraryFile; versions: (LibraryVersion & { serve: FormAction | null })[] };

/** What the file consists of now and what it was before. */
export function VersionList({ file, versions }: Props) {
  return (
    <Panel title="Fassungen">
      <ol className="stack-tight" reversed>
        {versions.map(({ number, name, bytes, address, createdAt, createdBy, cropped, serve }) => (
          <li key={number} className="media-version">
            <p>
              <a href={address} target="_blank" rel="noreferrer">
                Fassung {number}
                <span className="sr-only"> ansehen (neues Fenster)</span>
              </a>
              {number === file.current && <strong> – wird gezeigt</strong>}
              <span className="block text-sm text-ink-soft">
                {name}, {formatBytes(bytes)}
                {cropped && ", Ausschnitt"} · {formatDateTime(createdAt)}, {createdBy}
              </span>
            </p>
            {serve && number !== file.current && (
              <ActionForm action={serve} title={file.view.title}>
                <VersionField />
                <Button look="secondary">
                  Wieder zeigen <span className="sr-only">(Fassung {number})</span>
                </Button>
              </ActionForm>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
