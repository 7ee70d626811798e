import "server-only";
import { NotAllowed, NotSignedIn, UserError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { isSameOrigin } from "#lib/sameOrigin.ts";

/**
 * Answers a script of our own pages. Another site could make a browser send a form here; the session cookie would not
 * come along ("lax"), and this refuses it besides.
 */
export async function fromOwnPage(request: Request, work: () => Promise<object>): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answer({ message: "Nur von den Seiten der Redaktion aus." }, 403);
  try {
    return answer(await work(), 200);
  } catch (error) {
    if (error instanceof UserError) return answer({ message: error.message }, statusOf(error));
    log.error({ err: error }, "A script of the editing area got no answer");
    return answer({ message: "Das hat nicht geklappt." }, 500);
  }
}

function statusOf(error: UserError): number {
  if (error instanceof NotSignedIn) return 401;
  return error instanceof NotAllowed ? 403 : 422;
}

const answer = (body: object, status: number) =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
