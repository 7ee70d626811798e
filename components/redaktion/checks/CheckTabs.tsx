type Props = {
  here: "findings" | "links";
  /** How many links lead nowhere, and how many nobody has tried yet. */
  broken: number;
  unchecked: number;
};

const tabLook = "inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline";

/** The two lists of what is wrong: words and links. */
export function CheckTabs({ here, broken, unchecked }: Props) {
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
            Links nach außen ({broken} kaputt{unchecked > 0 && `, ${unchecked} noch nicht geprüft`})
          </a>
        </li>
      </ul>
    </nav>
  );
}
