import { z } from "zod";
import { requireUser } from "#lib/auth/session.ts";
import { NotSignedIn, UserError } from "#lib/errors.ts";
import { answerUpload } from "#lib/media/answerUpload.ts";
import { mediaKindSchema, type UploadAnswer } from "#lib/media/schema.ts";
import { uploadReport } from "#lib/media/uploadReport.ts";
import { isSameOrigin } from "#lib/sameOrigin.ts";

const querySchema = z.object({
  name: z.string().max(500).default("datei"),
  kinds: z
    .string()
    .transform((kinds) => kinds.split(","))
    .pipe(z.array(mediaKindSchema))
    .optional(),
  replaces: z.string().max(60).optional(),
  version: z.coerce.number().int().positive().optional(),
});

const refused = (message: string, status: number) =>
  Response.json({ outcome: "refused", message, media: null } satisfies UploadAnswer, { status });

/**
 * One file as the body of the request, written to the disk as it comes in; or, from a form without JavaScript, several at
 * once. It is no server action because those hold everything in memory, and lies outside /redaktion because proxy.ts would.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused("Diese Anfrage kommt nicht aus der Redaktion.", 403);
  try {
    const actor = await requireUser("content.edit");
    if (request.headers.get("content-type")?.startsWith("multipart/form-data")) return await fromForm(actor, request);
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success || !request.body) return refused("Es ist keine Datei angekommen.", 400);
    const { name, kinds, replaces, version = 0 } = query.data;
    const upload = { content: request.body, name, kinds };
    const answer = await answerUpload(actor, upload, replaces ? { id: replaces, version } : undefined);
    return Response.json(answer);
  } catch (error) {
    if (error instanceof UserError) return refused(error.message, error instanceof NotSignedIn ? 401 : 403);
    throw error;
  }
}

/** What a plain form may send at once; it lies in memory until it is complete. */
const largestForm = 60 * 1024 * 1024;

async function fromForm(actor: Parameters<typeof answerUpload>[0], request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? Number.NaN) <= largestForm) {
    const form = await request.formData();
    const replaces = String(form.get("replaces") ?? "");
    const replaced = replaces ? { id: replaces, version: Number(form.get("version")) } : undefined;
    const answers = [];
    for (const file of form.getAll("files")) {
      if (!(file instanceof File) || file.size === 0) continue;
      const answer = await answerUpload(actor, { content: file.stream(), name: file.name }, replaced);
      answers.push({ name: file.name, message: answer.message });
    }
    return uploadReport(answers);
  }
  return uploadReport([
    { name: "Alle Dateien", message: "Zusammen sind sie zu groß. Bitte wählen Sie weniger auf einmal." },
  ]);
}
