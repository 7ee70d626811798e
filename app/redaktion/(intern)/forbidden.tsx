import { PageHeading } from "#components/redaktion/PageHeading.tsx";

export default function Forbidden() {
  return (
    <>
      <title>Kein Zugriff – Redaktion Zusammen im Quartier</title>
      <PageHeading title="Kein Zugriff" lead="Ihre Rolle erlaubt diese Seite nicht." />
      <p>
        Wenn Sie den Zugriff brauchen, wenden Sie sich bitte an die Administration. Oder gehen Sie{" "}
        <a href="/redaktion">zur Übersicht</a>.
      </p>
    </>
  );
}
