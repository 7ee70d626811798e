import { PageHeading } from "#components/redaktion/PageHeading.tsx";

export default function NotFoundPage() {
  return (
    <>
      <title>Nicht gefunden – Redaktion Zusammen im Quartier</title>
      <PageHeading title="Nicht gefunden" lead="Diese Seite gibt es nicht oder nicht mehr." />
      <p>
        Weiter <a href="/redaktion">zur Übersicht</a>.
      </p>
    </>
  );
}
