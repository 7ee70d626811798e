type Props = { here: "findings" | "links" /** How many links lead nowhere. */; broken: number };

const tabLook = "inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline";

/** The two lists of what is wrong: words and links. */
export function CheckTabs({ here, broken }: Props) {
  return (
    <nav aria-label="Hinweise und Fehler">
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <a href="/redaktion/pruefen" aria-current={here === "findings" ? "page" : undefined} className={tabLook}>
            Texte und Verweise
          </a>
        </li>
        <li>
          <a href="/redaktion/pruefen/links" aria-current={here === "links" ? "page" : undefined} className={tabLook}>
            Links nach außen ({broken} kaputt)
          </a>
        </li>
      </ul>
    </nav>
  );
}
