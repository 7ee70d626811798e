/** What happened, in the words of the log. */
export const actionLabels = new Map([
  ["entry.create", "Eintrag angelegt"],
  ["entry.save", "Entwurf gespeichert"],
  ["entry.publish", "Eintrag veröffentlicht"],
  ["entry.withdraw", "Eintrag zurückgezogen"],
  ["entry.restore", "Frühere Fassung als Entwurf geholt"],
  ["entry.delete", "Eintrag gelöscht"],
  ["redirect.create", "Weiterleitung angelegt"],
  ["redirect.change", "Weiterleitung geändert"],
  ["redirect.delete", "Weiterleitung gelöscht"],
  ["menu.save", "Menü gespeichert"],
  ["entry.ownership", "Zuständigkeit oder Prüfdatum geändert"],
  ["entry.reviewed", "Geprüft, unverändert"],
  ["list.export", "Liste ausgegeben"],
  ["settings.save", "Einstellungen gespeichert"],
  ["user.create", "Konto angelegt"],
  ["user.invite", "Neuen Link für ein Konto ausgestellt"],
  ["user.setUp", "Konto eingerichtet"],
  ["user.role", "Rolle geändert"],
  ["user.activate", "Konto aktiviert"],
  ["user.deactivate", "Konto deaktiviert"],
  ["user.rename", "Eigenen Namen geändert"],
  ["user.password", "Eigenes Passwort geändert"],
  ["auth.signIn", "Angemeldet"],
  ["auth.signOut", "Abgemeldet"],
  ["auth.signOutEverywhere", "Überall abgemeldet"],
  ["auth.failed", "Anmeldung fehlgeschlagen"],
  ["auth.lockout", "Anmeldung gesperrt (zu viele Fehlversuche)"],
]);

/** An action without a label shows its own name rather than nothing. */
export const actionLabel = (action: string) => actionLabels.get(action) ?? action;
