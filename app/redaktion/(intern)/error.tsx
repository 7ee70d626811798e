"use client";

import { PageHeading } from "#components/redaktion/PageHeading.tsx";

export default function ErrorPage() {
  return (
    <>
      <title>Fehler – Redaktion Zusammen im Quartier</title>
      <PageHeading
        title="Das hat nicht geklappt"
        lead="Die Seite konnte nicht geladen werden. Gespeichertes ist nicht betroffen."
      />
      <p>Bitte laden Sie die Seite neu. Bleibt der Fehler, sagen Sie der Administration, wann er aufgetreten ist.</p>
    </>
  );
}
