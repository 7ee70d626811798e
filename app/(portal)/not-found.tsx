import { missingMetadata } from "#app/(portal)/pageMetadata.ts";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";

export const metadata = missingMetadata;

export default function NotFound() {
  return <NotFoundPage />;
}
