/** Trees, a bench with two people, a child with a ball, a bicycle, a lamp post. */
export function Yard() {
  return (
    <>
      <g transform="translate(188 233) scale(.6)">
        <path className="wood" d="M429 582q3-60-2-118l-24-32 6-4 22 24 4-44h9l1 52 26-30 6 5-29 40q-3 56 3 107z" />
        <path
          className="leaf"
          d="M352 404q-6-40 34-50 6-42 50-40 40 0 50 36 38 4 38 46 2 40-40 44-20 20-50 8-34 16-52-8-30-6-30-36z"
        />
        <path className="leaf-deep" d="M404 452q40-6 62-34-2 24 18 22 20-4 32-20 4 26-24 28-20 20-50 8-20 8-38-4z" />
      </g>
      <g transform="translate(14 87) scale(.85)">
        <path className="leaf-deep" d="M64 500q-26-8-20-36 4-22 22-26 6-24 26-24 24 2 26 26 22 8 18 34-4 24-30 28z" />
        <path className="wood" d="M86 582v-90l-12-16 4-3 11 12 2-20h6v24l12-14 4 4-14 20v83z" />
      </g>

      <path className="wood" d="M196 530h132v8H196zM196 512h132v8H196zM196 552h132v7H196z" />
      <path className="rail" d="M208 512v70M316 512v70M200 558l-4 24M324 558l4 24" />

      <path className="cloth-b" d="M226 556v-30q0-14 15-14t15 14v30z" />
      <circle className="skin-c" cx="241" cy="498" r="11" />
      <path className="hair-grey" d="M229 500q-2-16 12-16t12 16q-4-9-12-9t-12 9z" />
      <path className="ink" d="M226 552h30l8 4v26h-9v-20h-10v20h-9v-20h-10z" />

      <path className="cloth-a" d="M274 556v-22q0-12 12-12t12 12v22z" />
      <circle className="skin-b" cx="286" cy="509" r="10" />
      <path className="hair" d="M275 512q-3-16 11-16t11 16l3 12h-5l-3-13q-6-5-12-1l-3 14h-5z" />
      <path className="cloth-d" d="M274 552h24l6 4v20h-8v-14h-6v14h-8v-14h-8z" />
      <path className="frame" d="M264 536l14-4 14 4v10l-14-4-14 4z" />

      <circle className="skin-a" cx="372" cy="520" r="9.500" />
      <path className="hair-b" d="M362 520q-1-12 10-12t10 11q-6-5-11-3-5 0-9 4z" />
      <path className="cloth-c" d="M362 556v-16q0-10 10-10t10 10l12-12 5 5-17 18v5z" />
      <path className="ink" d="M362 554h20l8 27h-8l-8-18-6 18h-8z" />
      <circle className="lamp" cx="404" cy="569" r="11" />
      <path className="bar-ink" d="M394 566q10 6 20 0M404 558v22" />

      <g className="bike">
        <circle cx="136" cy="558" r="21" />
        <circle cx="190" cy="558" r="21" />
        <path d="M136 558l16-34h28l10 34M152 524l12 34h-28M164 558l18-36M182 522l-3-10h12M147 522h11M152 524l-2-4" />
      </g>

      <path className="rail-thick" d="M26 582V428" />
      <path className="roof" d="M12 430l6-26h16l6 26z" />
      <path className="lamp" d="M18 408h16l4 20H14z" />
      <path className="roof" d="M14 400h24v6H14z" />
    </>
  );
}

/** Hangs between the tree and the first house. */
export function WashingLine() {
  return (
    <>
      <path className="rail" d="M486 492q34 14 72-6" />
      <path className="cloth-a" d="M492 495l15 3v26l-16-2z" />
      <path className="frame" d="M512 498h16v34h-16z" />
      <path className="cloth-d" d="M533 497l16-4v24l-15 4z" />
    </>
  );
}
