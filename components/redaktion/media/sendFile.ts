import type { MediaKind } from "#lib/media/formats.ts";
import type { UploadAnswer } from "#lib/media/schema.ts";

type Wanted = {
  kinds?: MediaKind[];
  /** The file whose place it takes, and the version of it that the page shows. */
  replaces?: { id: string; version: number };
};

const lost =
  "Nicht hochgeladen: Der Server hat nicht geantwortet. Vielleicht fehlt die Verbindung. Bitte versuchen Sie es noch einmal.";

const refused = (message: string): UploadAnswer => ({ outcome: "refused", message, media: null });

/** Sends one file and says how far it is (0 to 1); `fetch` could not tell. Never rejects: what went wrong is in the answer. */
export function sendFile(
  file: File,
  { kinds, replaces }: Wanted,
  onProgress: (part: number) => void,
): Promise<UploadAnswer> {
  const query = new URLSearchParams({ name: file.name });
  if (kinds) query.set("kinds", kinds.join(","));
  if (replaces) {
    query.set("replaces", replaces.id);
    query.set("version", String(replaces.version));
  }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/medien?${query}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener("load", () => resolve(request.response?.outcome ? request.response : refused(lost)));
    request.addEventListener("error", () => resolve(refused(lost)));
    request.addEventListener("abort", () => resolve(refused(lost)));
    request.send(file);
  });
}
