import { type NextRequest, NextResponse } from "next/server";
import { clientAddress } from "#lib/clientAddress.ts";
import { receiveMessage } from "#lib/messages/receive.ts";
import { topicSchema } from "#lib/messages/schema.ts";
import { isSameOrigin } from "#lib/sameOrigin.ts";

/** More than the longest message can be. */
const largest = 100_000;

/** Takes in what a form sends and leads on to a page, so that reloading sends nothing twice. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response("Nur von dieser Website aus.", { status: 403 });
  if (Number(request.headers.get("content-length") ?? largest) >= largest) {
    return new Response("Diese Nachricht ist zu groß.", { status: 413 });
  }
  const form = await request.formData().catch(() => null);
  const topic = topicSchema.safeParse(form?.get("topic")).data;
  if (!form || !topic) return new Response("Dieses Formular gibt es nicht.", { status: 400 });
  const word = (name: string) => String(form.get(name) ?? "");
  const answer = await receiveMessage({
    topic,
    input: Object.fromEntries(form),
    trap: word("website"),
    stamp: word("stamp"),
    attempt: word("attempt"),
    address: clientAddress(request.headers),
  });
  const query = new URLSearchParams(
    "sent" in answer
      ? { gesendet: answer.sent }
      : { versuch: answer.attempt, ...(answer.refusal && { grund: answer.refusal }) },
  );
  return new NextResponse(null, { status: 303, headers: { location: `/schreiben/${topic}?${query}` } });
}
