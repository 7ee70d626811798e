import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { missingMetadata } from "#app/(portal)/pageMetadata.ts";

export const metadata = missingMetadata;

export default function NotFound() {
  return <MissingPage />;
}
