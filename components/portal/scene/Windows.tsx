interface WindowsProps {
  x: number;
  y: number;
  /** One text per row, one sign per window: "l" lit at night, "d" dark, "." none. */
  rows: string[];
  stepX: number;
  stepY: number;
  width?: number;
  height?: number;
  arched?: boolean;
}

/** Rows of windows with frame and glazing bars. */
export function Windows({ x, y, rows, stepX, stepY, width = 26, height = 40, arched = false }: WindowsProps) {
  return rows.flatMap((row, rowIndex) =>
    [...row].map((sign, column) => {
      if (sign === ".") return null;
      const left = x + column * stepX;
      const top = y + rowIndex * stepY;
      const middle = left + width / 2;
      return (
        <g key={`${left}-${top}`}>
          {arched ? (
            <path
              className="frame"
              d={`M${left - 3} ${top + height}v${-height}q${width / 2 + 3} -16 ${width + 6} 0v${height}z`}
            />
          ) : (
            <path className="frame" d={`M${left - 3} ${top - 3}h${width + 6}v${height + 6}h${-width - 6}z`} />
          )}
          <path className={sign === "l" ? "lit" : "glass"} d={`M${left} ${top}h${width}v${height}h${-width}z`} />
          <path className="bar" d={`M${middle} ${top}v${height}M${left} ${top + height * 0.36}h${width}`} />
        </g>
      );
    }),
  );
}
