import { ForbiddenAddress } from "./guard.ts";
import { TooManyRedirects } from "./visit.ts";

/** What a check has found: `problem` in German is null while all is well. */
export type Verdict = { status: number | null; problem: string | null };

/** Doors that are closed to machines only: people may well get in. */
const refusesMachines = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 501, 999]);

export function judgeStatus(status: number): Verdict {
  if (status < 400 || refusesMachines.has(status)) return { status, problem: null };
  if (status === 404 || status === 410) return { status, problem: "Diese Seite gibt es nicht mehr." };
  if (status >= 500) return { status, problem: "Die Website meldet einen Fehler." };
  return { status, problem: `Die Website lehnt diese Adresse ab (${status}).` };
}

/** German for what can go wrong on the way, by the code of the error. */
const causes = new Map([
  ["ENOTFOUND", "Diese Website gibt es nicht (mehr)."],
  ["ENODATA", "Diese Website gibt es nicht (mehr)."],
  ["ECONNREFUSED", "Die Website nimmt keine Verbindung an."],
  ["ECONNRESET", "Die Website hat die Verbindung abgebrochen."],
  ["EHOSTUNREACH", "Die Website ist nicht erreichbar."],
  ["ETIMEDOUT", "Die Website antwortet nicht."],
  ["ABORT_ERR", "Die Website antwortet nicht."],
  ["CERT_HAS_EXPIRED", "Das Zertifikat der Website ist abgelaufen. Browser warnen davor."],
]);

/** What an error says about the address. Null when it says something about us instead: no network, no name server. */
export function judgeError(error: unknown): Verdict | null {
  if (error instanceof ForbiddenAddress)
    return { status: null, problem: "Diese Adresse ist nicht im öffentlichen Internet." };
  if (error instanceof TooManyRedirects) return { status: null, problem: "Diese Adresse leitet im Kreis weiter." };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = error instanceof Error ? error.name : "";
  if (code === "EAI_AGAIN" || code === "ENETUNREACH" || code === "ENETDOWN") return null;
  if (name === "TimeoutError" || name === "AbortError")
    return { status: null, problem: "Die Website antwortet nicht." };
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code) && !causes.has(code)) {
    return { status: null, problem: "Das Zertifikat der Website ist ungültig. Browser warnen davor." };
  }
  return { status: null, problem: causes.get(code) ?? "Die Website ist nicht erreichbar." };
}
