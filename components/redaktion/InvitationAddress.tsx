import type { ReactNode } from "react";
import { OneTimeAddress } from "./OneTimeAddress.tsx";

/** The address at which somebody sets up an account, instead of the fields of the form that has made it. */
export function InvitationAddress({ children }: { children: ReactNode }) {
  return (
    <OneTimeAddress
      name="invitation"
      label="Link zum Einrichten"
      hint="Geben Sie diesen Link persönlich weiter. Er gilt 7 Tage und nur einmal. Hier wird er nur jetzt gezeigt. Geht er verloren, stellen Sie beim Konto einen neuen aus; der alte gilt dann nicht mehr."
      after={
        <p>
          <a href="/redaktion/konten">Zurück zu den Konten</a>
        </p>
      }
    >
      {children}
    </OneTimeAddress>
  );
}
