/**
 * Errors whose message a user may see, in plain German. Everything else is logged and answered with one sentence.
 */
export class UserError extends Error {
  override name = this.constructor.name;
}

/** A setting in the environment is wrong; the program cannot start. */
export class SettingsError extends UserError {}

/** Nobody is signed in, or the session has ended. */
export class NotSignedIn extends UserError {
  constructor() {
    super("Sie sind nicht angemeldet. Bitte melden Sie sich an.");
  }
}

/** Signed in, but the role does not allow it. */
export class NotAllowed extends UserError {
  constructor() {
    super("Ihre Rolle erlaubt das nicht. Bitte wenden Sie sich an die Administration.");
  }
}

/** Somebody else has signed in since the page was opened; what was typed belongs to the person before. */
export class OtherPerson extends UserError {
  constructor(name: string) {
    super(
      `Inzwischen ist in diesem Browser ${name} angemeldet. Damit nichts unter falschem Namen erscheint, wurde nicht gespeichert. Melden Sie sich wieder selbst an; der Text bleibt hier stehen.`,
    );
  }
}

export class NotFound extends UserError {
  constructor(what = "Dieser Eintrag") {
    super(`${what} ist nicht (mehr) vorhanden.`);
  }
}

/** Somebody else has written in the meantime; nothing was changed. */
export class Conflict extends UserError {
  readonly currentVersion: number;
  constructor(message: string, currentVersion: number) {
    super(message);
    this.currentVersion = currentVersion;
  }
}

/** Input that cannot be accepted. Keys are field names, or field.index.field inside lists; "" is the whole form. */
export class InvalidInput extends UserError {
  readonly fields: Record<string, string>;
  constructor(fields: Record<string, string>) {
    super(Object.values(fields)[0] ?? "Die Eingaben sind unvollständig.");
    this.fields = fields;
  }
}

/** What was asked for is so already. No failure: everything is as somebody wanted it. */
export class NothingToDo extends UserError {}

/** A second pair of eyes is wanted first. */
export class NotReviewed extends UserError {}

/** Still in use elsewhere; names the places. */
export class InUse extends UserError {
  readonly usedBy: { id: string; type: string; title: string }[];
  constructor(message: string, usedBy: { id: string; type: string; title: string }[]) {
    super(message);
    this.usedBy = usedBy;
  }
}

/** Too many wrong passwords for one address; nothing is checked until the time has passed. */
export class LockedOut extends UserError {
  constructor() {
    super("Zu viele Fehlversuche. Bitte warten Sie 15 Minuten und versuchen Sie es dann noch einmal.");
  }
}

/** The server has more to do than it can. */
export class TooBusy extends UserError {
  constructor() {
    super("Gerade ist sehr viel los. Bitte versuchen Sie es in einer Minute noch einmal.");
  }
}
