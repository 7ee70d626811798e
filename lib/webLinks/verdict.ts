import { ForbiddenAddress } from "./guard.ts";
import { TooManyRedirects } from "./visit.ts";

/**
 * What a check has found: `problem` in German is null while all is well. When no server has answered (`certain` is false),
 * it may just as well be our own network that does not work.
 */
export type Verdict = { status: number | null; problem: string | null; certain: boolean };

/** Doors that are closed to machines only: people may well get in. */
const refusesMachines = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 501, 999]);

export function judgeStatus(status: number): Verdict {
  return { status, problem: status < 400 || refusesMachines.has(status) ? null : whatIsWrong(status), certain: true };
}

function whatIsWrong(status: number): string {
  if (status === 404 || status === 410) return "Diese Seite gibt es nicht mehr.";
  return status >= 500 ? "Die Website meldet einen Fehler." : `Die Website lehnt diese Adresse ab (${status}).`;
}

/** German for what can go wrong on the way, by the code of the error. */
const causes = new Map([
  ["ENOTFOUND", "Diese Website gibt es nicht (mehr)."],
  ["ENODATA", "Diese Website gibt es nicht (mehr)."],
  ["ECONNREFUSED", "Die Website nimmt keine Verbindung an."],
  ["ECONNRESET", "Die Website hat die Verbindung abgebrochen."],
  ["EHOSTUNREACH", "Die Website ist nicht erreichbar."],
  ["ETIMEDOUT", "Die Website antwortet nicht."],
]);

/** What an error says about the address. */
export function judgeError(error: unknown): Verdict {
  if (error instanceof ForbiddenAddress) return surely("Diese Adresse ist nicht im öffentlichen Internet.");
  if (error instanceof TooManyRedirects) return surely("Diese Adresse leitet im Kreis weiter.");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "CERT_HAS_EXPIRED") return surely("Das Zertifikat der Website ist abgelaufen. Browser warnen davor.");
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    return surely("Das Zertifikat der Website ist ungültig. Browser warnen davor.");
  }
  const isLate = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  const problem = isLate ? causes.get("ETIMEDOUT") : causes.get(code);
  return { status: null, problem: problem ?? "Die Website ist nicht erreichbar.", certain: false };
}

const surely = (problem: string): Verdict => ({ status: null, problem, certain: true });
