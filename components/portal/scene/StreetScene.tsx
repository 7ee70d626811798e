import { Houses } from "./Houses.tsx";
import { WashingLine, Yard } from "./Yard.tsx";

/** A street in the quarter, drawn for this portal. By day in the light scheme, with lit windows in the dark one. */
export function StreetScene({ className = "" }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={`scene ${className}`}
      focusable="false"
      preserveAspectRatio="xMaxYMax slice"
      viewBox="0 60 1200 560"
    >
      <circle className="sun" cx="716" cy="196" r="50" />
      <g className="stars">
        <path d="M690 100h3v3h-3zM980 180h3v3h-3zM1040 110h2v2h-2zM1130 160h3v3h-3z" />
      </g>
      <g className="far">
        <path d="M-2400 582v-38h180v-24h110v24h220l34-28 34 28h170v-34h90v34h240v-20h60v20h200v-40l30-24 30 24v40h102V534h160v-16h130v20h150v-30h90v26h180v-40l30-24 30 24v26h130V520h40v-22l26-20 26 20v22h54v-40h48v-16h12v16h30v30l34-28 34 28v-50h60v-20h44v40h70v110z" />
        <path d="M1220 582v-70h90v-30h60v30h120v-40l30-26 30 26v40h200v-24h110v24h240v-8h170v-34h90v34h220l34-28 34 28h200v-24h110v24h230v78z" />
        <g transform="translate(100 175) scale(.7)">
          <path
            className="far-line"
            d="M306 584l22-210h14l44 210M308 374h60M322 440h34M314 510h56M318 500l34-58M356 500l-24-60"
          />
          <circle className="far-line" cx="322" cy="360" r="15" />
          <circle className="far-line" cx="352" cy="360" r="15" />
        </g>
      </g>
      <Houses />
      <path className="ground" d="M-2400 580h6000v40h-6000z" />
      <path className="kerb" d="M-2400 580h6000v5h-6000z" />
      <Yard />
      <WashingLine />
    </svg>
  );
}
