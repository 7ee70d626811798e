import { Windows } from "./Windows.tsx";

/** Brick house with a stepped gable; somebody waters the flowers on the second floor. */
export function GableHouse() {
  return (
    <g>
      <path className="brick" d="M556 580V286h14v-26h20v-26h20v-26h24v-20h28v20h24v26h20v26h20v26h14v294z" />
      <path className="brick-deep" d="M556 372h184v8H556zM556 472h184v8H556z" />
      <circle className="frame" cx="648" cy="240" r="17" />
      <circle className="lit" cx="648" cy="240" r="13" />
      <Windows x={579} y={302} rows={["ld.", "d.l"]} stepX={56} stepY={98} width={28} height={48} />
      <path className="frame" d="M688 299h34v54h-34z" />
      <path className="lit" d="M691 302h28v48h-28z" />
      <path className="hair" d="M696 322a9 9 0 0 1 18 0v6h-18z" />
      <circle className="skin-b" cx="705" cy="325" r="7.5" />
      <path className="cloth-c" d="M693 350q0-15 12-15t12 15z" />
      <path className="wood" d="M686 350h38v9h-38z" />
      <path className="leaf" d="M686 350q4-10 9-2 5-10 9-1 5-9 10 0 5-8 10 3z" />
      <path className="cloth-a" d="M690 345h5v5h-5zM703 344h5v5h-5zM716 345h5v5h-5z" />
      <path className="frame" d="M630 400h40v52h-40z" />
      <path className="glass" d="M634 404h32v44h-32z" />
      <path className="bar" d="M650 404v44M634 420h32" />
      <path className="plate" d="M630 506h40v74h-40z" />
      <path className="lit" d="M636 512h28v16h-28z" />
      <path className="stone" d="M624 574h52v6h-52zM624 500h52v6h-52z" />
      <Windows x={579} y={508} rows={["l..d"]} stepX={37} stepY={1} width={26} height={40} />
    </g>
  );
}

/** Tall plastered house with a mansard roof, dormers, balconies and house number 2. */
export function TallHouse() {
  return (
    <g>
      <path className="roof" d="M744 190l16-62h150l16 62z" />
      <path className="brick-deep" d="M780 92h22v40h-22zM872 100h18v30h-18z" />
      <path className="cream" d="M740 190h190v390H740z" />
      <path className="cream-deep" d="M734 186h202v10H734zM740 476h190v7H740z" />
      <Windows x={776} y={144} rows={["ldl"]} stepX={56} stepY={1} width={22} height={30} arched />
      <Windows x={762} y={222} rows={["dld", "ldd", "d.l"]} stepX={60} stepY={88} width={28} height={50} />
      <path className="glass" d="M818 396h36v72h-36z" />
      <path className="bar" d="M836 396v72" />
      <path
        className="rail"
        d="M806 446h60M806 468h60M808 446v22M818 446v22M828 446v22M838 446v22M848 446v22M858 446v22M865 446v22"
      />
      <path className="leaf" d="M806 446q5-14 11-1 5-13 11-1 4-8 8 1z" />
      <path className="brick" d="M812 506h46v74h-46z" />
      <path className="lit" d="M818 512h34v18h-34z" />
      <path className="stone" d="M806 574h58v6h-58z" />
      <rect className="plate" x="864" y="540" width="20" height="20" rx="2" />
      <path className="number" d="M870 547q0-4 4-4t4 4q0 3-8 10h8.500" />
      <Windows x={758} y={506} rows={["l.d"]} stepX={68} stepY={1} width={30} height={42} />
    </g>
  );
}

/** Low miners' house with arched windows. */
export function MinersHouse() {
  return (
    <g>
      <path className="roof-red" d="M922 384l80-88 80 88z" />
      <path className="brick-deep" d="M1034 300h16v42h-16z" />
      <path className="brick-pale" d="M934 384l68-74 68 74v196H934z" />
      <path className="roof-red" d="M916 386l86-94 86 94-9 9-77-84-77 84z" />
      <Windows x={987} y={362} rows={["l"]} stepX={1} stepY={1} width={30} height={36} arched />
      <Windows x={952} y={446} rows={["d.l"]} stepX={37} stepY={1} width={26} height={44} arched />
      <path className="leaf-deep" d="M984 580v-92q18-20 36 0v92z" />
      <path className="lit" d="M992 498q10-10 20 0v14h-20z" />
      <path className="stone" d="M976 574h52v6h-52z" />
      <path className="leaf" d="M936 580q-2-60 12-80 10 40 2 80z" />
    </g>
  );
}

/** Newer flats with balconies; washing hangs on one of them. */
function Flats() {
  return (
    <g>
      <path className="teal" d="M1086 232h196v348h-196z" />
      <path className="teal-deep" d="M1080 224h208v10h-208z" />
      <Windows x={1104} y={262} rows={["l", "d", "l", "d"]} stepX={1} stepY={84} width={30} height={44} />
      <Windows x={1240} y={262} rows={["d", "l", "d", "d"]} stepX={1} stepY={84} width={30} height={44} />
      <path className="glass" d="M1156 256h64v58h-64zM1156 424h64v58h-64z" />
      <path className="lit" d="M1156 340h64v58h-64zM1156 508h64v58h-64z" />
      <path className="cream" d="M1148 296h80v22h-80zM1148 380h80v22h-80zM1148 464h80v22h-80z" />
      <path className="cloth-a" d="M1158 268h16v22h-16z" />
      <path className="cloth-d" d="M1178 268h14v18h-14z" />
      <path className="rail" d="M1150 267h76" />
      <circle className="skin-a" cx="1176" cy="366" r="8" />
      <path className="hair-b" d="M1167 366a9 9 0 0 1 18 0q-4-6-9-5-5 0-9 5z" />
      <path className="cloth-b" d="M1163 380q2-10 13-10t13 10z" />
    </g>
  );
}

export function Houses() {
  return (
    <>
      <Flats />
      <TallHouse />
      <MinersHouse />
      <GableHouse />
    </>
  );
}
