import { type NextRequest, NextResponse } from "next/server";
import { clientAddress } from "#lib/clientAddress.ts";
import { receiveMessage } from "#lib/messages/receive.ts";
import { topicSchema } from "#lib/messages/schema.ts";
import { isSameOrigin } from "#lib/sameOrigin.ts";

/** Bytes. Far more than the longest message can be, even with every letter as %F0%9F%A7%92. */
const largest = 400_000;

type Props = { params: Promise<{ topic: string }> };

/** Takes in what a form sends and leads on to a page, so that reloading sends nothing twice. */
export async function POST(request: NextRequest, { params }: Props): Promise<Response> {
  const topic = topicSchema.safeParse((await params).topic).data;
  if (!topic) return new Response("Dieses Formular gibt es nicht.", { status: 404 });
  if (!isSameOrigin(request.headers)) return new Response("Nur von dieser Website aus.", { status: 403 });
  const leadOn = (query: Record<string, string>) =>
    new NextResponse(null, {
      status: 303,
      headers: { location: `/schreiben/${topic}?${new URLSearchParams(query)}` },
    });
  if (Number(request.headers.get("content-length") ?? largest) >= largest) return leadOn({ grund: "lang" });
  const form = await request.formData().catch(() => null);
  if (!form) return new Response("Das ist kein Formular.", { status: 400 });
  const word = (name: string) => String(form.get(name) ?? "");
  const answer = await receiveMessage({
    topic,
    input: Object.fromEntries(form),
    trap: word("website"),
    stamp: word("stamp"),
    attempt: word("attempt"),
    address: clientAddress(request.headers),
  });
  if ("sent" in answer) return leadOn({ gesendet: answer.sent });
  return leadOn({
    ...(answer.attempt !== null && { versuch: answer.attempt }),
    ...(answer.refusal && { grund: answer.refusal }),
  });
}
