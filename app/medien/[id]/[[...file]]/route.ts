import { currentUser } from "#lib/auth/session.ts";
import { fileMissing, fileResponse } from "#lib/media/fileResponse.ts";
import { findDraftFile, findFile, findPublishedFile } from "#lib/media/served.ts";
import { guestFor } from "#lib/previewLinks/visit.ts";

type Context = { params: Promise<{ id: string; file?: string[] }> };

/**
 * /medien/<id>, /medien/<id>/<name> (what is there now) and /medien/<id>/<stamp>/<name> (this very content). The name is
 * only for people; nothing of an address ever becomes a path on the disk.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file = [] } = await params;
  const stamp = file.length > 1 ? file[0] : undefined;
  const published = await findPublishedFile(id, stamp);
  // Earlier versions and files nobody shows are for those who work here, and for guests with a preview of a draft.
  if (published?.forever || (published && !stamp)) return fileResponse(request, published, true);
  const user = await currentUser();
  const guest = user ? null : await guestFor(id);
  const found = user ? await findFile(user, id, stamp) : guest && (await findDraftFile(guest, id, stamp));
  if (found) return fileResponse(request, found, false);
  if (published) return fileResponse(request, published, true);
  return fileMissing();
}

export const HEAD = GET;
