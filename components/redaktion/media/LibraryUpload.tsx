"use client";

import { useRouter } from "next/navigation";
import { Button } from "#components/ui/Button.tsx";
import { MediaUploader } from "./MediaUploader.tsx";

/** Uploads into the library; what has arrived shows in the list below at once. Without JavaScript a plain form. */
export function LibraryUpload() {
  const router = useRouter();
  return (
    <form action="/api/medien" method="post" encType="multipart/form-data">
      <MediaUploader onUploaded={() => router.refresh()} />
      <noscript>
        <Button>Hochladen</Button>
      </noscript>
    </form>
  );
}
