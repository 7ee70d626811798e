import type { ReactNode } from "react";
import { GableHouse, MinersHouse, TallHouse } from "./Houses.tsx";
import { Yard } from "./Yard.tsx";

export type HeadFigureName = "gable" | "tall" | "miners" | "row" | "yard";

const figures: Record<HeadFigureName, { viewBox: string; drawing: ReactNode }> = {
  gable: { viewBox: "548 184 200 396", drawing: <GableHouse /> },
  tall: { viewBox: "728 88 214 492", drawing: <TallHouse /> },
  miners: { viewBox: "910 288 184 292", drawing: <MinersHouse /> },
  row: {
    viewBox: "550 88 540 492",
    drawing: (
      <>
        <TallHouse />
        <MinersHouse />
        <GableHouse />
      </>
    ),
  },
  yard: { viewBox: "0 396 510 184", drawing: <Yard /> },
};

/** A part of the street that stands on the lower edge of a page head. */
export function HeadFigure({ name }: { name: HeadFigureName }) {
  const { viewBox, drawing } = figures[name];
  return (
    <svg aria-hidden="true" className={`scene head-figure head-figure-${name}`} focusable="false" viewBox={viewBox}>
      {drawing}
    </svg>
  );
}

const houses: HeadFigureName[] = ["gable", "tall", "miners"];

/** One of the houses, always the same for the same key. */
export function houseFor(key: string): HeadFigureName {
  const sum = [...key].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return houses[sum % houses.length] ?? "gable";
}
