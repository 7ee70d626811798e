import type { ReactNode } from "react";

interface DetailColumnsProps {
  children: ReactNode;
  /** Facts for the narrow column. */
  aside: ReactNode;
  /** On small screens and on paper the facts come first, unless the text matters more. */
  textFirst?: boolean;
}

/** Text in the wide column, facts in the narrow one. */
export function DetailColumns({ children, aside, textFirst = false }: DetailColumnsProps) {
  const facts = <div className={`space-y-12 ${textFirst ? "" : "lg:order-2"}`}>{aside}</div>;
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 py-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:py-14">
      {!textFirst && facts}
      <div className="space-y-12">{children}</div>
      {textFirst && facts}
    </div>
  );
}
