export const mainNavigation = [
  { href: "/programm", label: "Programm" },
  { href: "/bausteine", label: "Bausteine" },
  { href: "/projekte", label: "Projekte" },
  { href: "/veranstaltungen", label: "Veranstaltungen" },
  { href: "/filme", label: "Filme" },
  { href: "/veroeffentlichungen", label: "Veröffentlichungen" },
  { href: "/kontakt", label: "Kontakt" },
];

export const legalNavigation = [
  { href: "/impressum", label: "Impressum" },
  { href: "/datenschutz", label: "Datenschutz" },
  { href: "/barrierefreiheit", label: "Barrierefreiheit" },
];
