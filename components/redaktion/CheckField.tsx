"use client";

import { useFieldState } from "./formContext.ts";

/** Yes or no inside an ActionForm; sends "ja" when it is ticked. */
export function CheckField({ name, label, defaultChecked }: { name: string; label: string; defaultChecked?: boolean }) {
  const { typed } = useFieldState(name);
  return (
    <label className="check" htmlFor={name}>
      <input id={name} name={name} type="checkbox" value="ja" defaultChecked={typed === "ja" || defaultChecked} />
      {label}
    </label>
  );
}
