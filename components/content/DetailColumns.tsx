import type { ReactNode } from "react";

/** Text in the wide column, facts in the narrow one; on small screens the facts come first. */
export function DetailColumns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="wrap grid gap-x-16 gap-y-12 py-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:py-14">
      <div className="space-y-12 lg:order-2">{aside}</div>
      <div className="space-y-12">{children}</div>
    </div>
  );
}
