"use client";

import { type PointerEvent, useRef } from "react";
import { type Area, areaBetween, pointIn } from "./cropArea.ts";

type Props = { src: string; area: Area; onChange: (area: Area) => void };

/** The whole picture with what is shown of it and its most important point. The numbers beside it say and do the same. */
export function CropStage({ src, area, onChange }: Props) {
  // Where the pointer went down and what there was before: a drag replaces the part, and keeps the point.
  const start = useRef<{ point: { x: number; y: number }; area: Area } | null>(null);
  const { left, top, width, height, focalX, focalY } = area;
  const drag = (event: PointerEvent) => {
    if (start.current) onChange(areaBetween(start.current.area, start.current.point, pointOf(event)));
  };
  const pointOf = (event: PointerEvent) => pointIn(event.currentTarget.getBoundingClientRect(), pointer(event));

  return (
    <div
      className="crop-stage"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { point: pointOf(event), area };
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        drag(event);
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: the original, which only editors see */}
      <img src={src} alt="" draggable={false} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path
          className="crop-outside"
          fillRule="evenodd"
          d={`M0 0H100V100H0ZM${left} ${top}h${width}v${height}h-${width}Z`}
        />
        <rect className="crop-frame" x={left} y={top} width={width} height={height} />
        <path className="crop-focal" d={`M${focalX - 4} ${focalY}h8M${focalX} ${focalY - 4}v8`} />
      </svg>
    </div>
  );
}

const pointer = (event: PointerEvent) => ({ x: event.clientX, y: event.clientY });
