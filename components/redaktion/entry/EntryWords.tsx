"use client";

import { useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Typed } from "#lib/content/formData.ts";
import { CommentLink } from "../comments/CommentLink.tsx";
import { FormContext } from "../formContext.ts";
import { AddressNotice } from "./AddressNotice.tsx";
import { EntryField } from "./EntryField.tsx";
import type { EntryFormProps } from "./EntryForm.tsx";
import { useSaveStatus } from "./EntryVersion.tsx";
import { KeptOffer } from "./KeptOffer.tsx";
import { MergeView } from "./MergeView.tsx";

type Props = Pick<EntryFormProps, "id" | "user" | "type" | "groups" | "data" | "targets" | "address" | "wasSaved">;

/**
 * The fields of an entry. They begin with the words the page was opened with and belong to whoever types from then on:
 * nothing but a decision – putting two versions together, taking one that lay in the browser – puts other words into them.
 */
export function EntryWords({ id, user, type, groups, data, targets, address, wasSaved }: Props) {
  const { status, sides, words, filled } = useContext(FormContext);
  const { basis } = useSaveStatus();
  const [opened] = useState({ data, revision: basis.revision });
  const [shown, setShown] = useState({ words: data, round: 0 });
  const [undecided, setUndecided] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const fields = useMemo(() => groups.flatMap((one) => one.fields), [groups]);
  const titles = useMemo(() => new Map(targets.map((target) => [target.id, target.title])), [targets]);
  const titleOf = (target: string) => titles.get(target);
  const show = (next: Typed) => setShown(({ round }) => ({ words: next, round: round + 1 }));

  useEffect(() => {
    if (words) setShown(({ round }) => ({ words: Object.fromEntries(Object.entries(words)), round: round + 1 }));
  }, [words]);

  useEffect(() => {
    for (const [name, value] of Object.entries(filled ?? {})) {
      const input = group.current?.form?.elements.namedItem(name);
      if (input instanceof HTMLInputElement && input.value === "") input.value = value;
    }
  }, [filled]);

  // The server may have folded away what these words came from; the page still knows how it began.
  const base = sides?.base ?? (basis.revision === opened.revision ? opened.data : null);
  return (
    <>
      <KeptOffer {...{ user, entry: id, type, fields, data, titleOf, wasSaved }} take={show} onOpen={setUndecided} />
      {sides && (
        <MergeView sides={{ ...sides, base }} fields={fields} titleOf={titleOf} refused={status === "invalid"} />
      )}
      <fieldset ref={group} key={shown.round} inert={sides !== undefined || undecided} className="entry-fields">
        {groups.map(({ legend, fields: inside }) => (
          <fieldset key={legend} className="entry-group">
            <legend>{legend}</legend>
            {inside.map(({ name, input }) => (
              <div key={name} className="entry-field">
                <EntryField name={name} input={input} value={shown.words[name]} targets={targets} />
                <CommentLink name={name} label={input.label} />
                {name === address.name && <AddressNotice {...address} />}
              </div>
            ))}
          </fieldset>
        ))}
      </fieldset>
    </>
  );
}
