"use client";

import { type FormEvent, useEffect } from "react";
import { Button } from "#components/ui/Button.tsx";
import { tellArrival } from "#lib/autosave/arrivals.ts";
import { browserStorage, copiesOf, forgetCopies } from "#lib/autosave/kept.ts";

const question =
  "In diesem Browser liegt noch Text, der nicht gespeichert werden konnte. Beim Abmelden wird er gelöscht. Trotzdem abmelden?";

/** Ends the session and takes along what lies in this browser: the next person at this computer finds nothing. */
export function SignOut({ action, user }: { action: () => Promise<void>; user: string }) {
  // Whoever sees this button is signed in.
  useEffect(tellArrival, []);

  function clear(event: FormEvent) {
    const storage = browserStorage();
    if (!storage) return;
    if (copiesOf(storage, user).length > 0 && !window.confirm(question)) event.preventDefault();
    else forgetCopies(storage, user);
  }
  return (
    <form action={action} onSubmit={clear}>
      <Button look="plain">Abmelden</Button>
    </form>
  );
}
