"use client";

import { useRouter } from "next/navigation";
import { Button } from "#components/ui/Button.tsx";
import { mediaKinds } from "#lib/media/formats.ts";
import type { Describe } from "./LibraryTable.tsx";
import { MediaDrop } from "./MediaDrop.tsx";
import { UploadList } from "./UploadList.tsx";
import { useUploads } from "./useUploads.ts";

/**
 * Uploads into the library; what has arrived shows in the list below at once, and new pictures are described on the spot.
 * Without JavaScript a plain form.
 */
export function LibraryUpload({ describe: save }: { describe: Describe }) {
  const router = useRouter();
  const { rows, add } = useUploads(mediaKinds, () => router.refresh());
  const describe: Describe = async (...sent) => {
    const state = await save(...sent);
    router.refresh();
    return state;
  };
  return (
    <div className="media-upload">
      <form action="/api/medien" method="post" encType="multipart/form-data">
        <MediaDrop kinds={mediaKinds} several onFiles={add} />
        <noscript>
          <Button>Hochladen</Button>
        </noscript>
      </form>
      <UploadList rows={rows} describe={describe} />
    </div>
  );
}
