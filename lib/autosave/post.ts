import { type AutosaveAnswer, autosaveAnswerSchema, autosavePath, type Problem } from "./schema.ts";

/** No answer that says what became of the words. `unheard`: they may have arrived all the same. */
export class NoAnswer extends Error {
  readonly problem: Problem;
  readonly unheard: boolean;
  constructor(problem: Problem, unheard: boolean) {
    super(problem.message);
    this.problem = problem;
    this.unheard = unheard;
  }
}

const offline = "Keine Verbindung zum Server. Es wird von selbst weiter versucht.";
const broken = "Der Server hat einen Fehler gemeldet. Es wird von selbst weiter versucht.";
const tooBig = "Der Text ist zu groß für den Server. Bitte kürzen Sie ihn oder teilen Sie ihn auf.";

/** A request with a larger body than this cannot outlive its page. */
const outlives = 60_000;

/** Sends a form to be saved. Throws NoAnswer. */
export async function postAutosave(form: FormData): Promise<AutosaveAnswer> {
  const response = await send(form);
  if (response.status === 413) throw new NoAnswer({ kind: "tooBig", message: tooBig }, false);
  const answer = autosaveAnswerSchema.safeParse(response.ok ? await response.json().catch(() => null) : null);
  if (!answer.success) throw new NoAnswer({ kind: "server", message: broken }, true);
  return answer.data;
}

async function send(form: FormData): Promise<Response> {
  const length = [...form.values()].reduce((sum, value) => sum + (typeof value === "string" ? value.length * 3 : 0), 0);
  try {
    return await fetch(autosavePath, { method: "POST", body: form, keepalive: length < outlives });
  } catch {
    throw new NoAnswer({ kind: "offline", message: offline }, true);
  }
}
