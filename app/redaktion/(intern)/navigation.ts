import type { NavigationGroup } from "#components/redaktion/MainNavigation.tsx";
import { contentTypes } from "#lib/content/registry.ts";
import { type Actor, may } from "#lib/users/policy.ts";

/** The main navigation as far as somebody's role reaches. */
export function navigationFor(user: Actor, newMessages: number): NavigationGroup[] {
  const settings = may(user, "settings.edit")
    ? [
        { href: "/redaktion/menue", label: "Menü der Website" },
        { href: "/redaktion/einstellungen", label: "Einstellungen" },
      ]
    : [];
  const accounts = may(user, "users.manage")
    ? [
        { href: "/redaktion/konten", label: "Konten" },
        { href: "/redaktion/protokoll", label: "Protokoll" },
      ]
    : [];
  return [
    {
      label: null,
      links: [
        { href: "/redaktion", label: "Übersicht" },
        { href: "/redaktion/planung", label: "Planung" },
        ...(may(user, "content.edit")
          ? [{ href: "/redaktion/nachrichten", label: "Nachrichten", news: newMessages }]
          : []),
      ],
    },
    {
      label: "Inhalte",
      links: [
        { href: "/redaktion/alles", label: "Alle Inhalte" },
        ...contentTypes.map((type) => ({ href: `/redaktion/${type.segment}`, label: type.label.many })),
        { href: "/redaktion/medien", label: "Medien" },
      ],
    },
    {
      label: "Portal",
      links: [
        { href: "/redaktion/pruefen", label: "Hinweise und Fehler" },
        { href: "/redaktion/weiterleitungen", label: "Weiterleitungen" },
        { href: "/redaktion/suchwoerter", label: "Suchwörter" },
        { href: "/redaktion/papierkorb", label: "Papierkorb" },
        ...settings,
        ...accounts,
        { href: "/", label: "Zur Website" },
      ],
    },
  ];
}
