import { MissingPage } from "#app/(portal)/MissingPage.tsx";

export default function NotFound() {
  return <MissingPage />;
}
