/** Point and part of a picture, in percent of the whole. */
export type Area = { focalX: number; focalY: number; left: number; top: number; width: number; height: number };

export const wholePicture = { left: 0, top: 0, width: 100, height: 100 };

type Point = { x: number; y: number };

const percent = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 100);

/** Where in the picture a pointer is. */
export const pointIn = (box: DOMRect, { x, y }: Point): Point => ({
  x: percent((x - box.left) / box.width),
  y: percent((y - box.top) / box.height),
});

/** Smaller than this, in percent, a movement was a click. */
const steady = 5;

/** What somebody meant who pressed at one point and let go at another: a part of the picture, or just a point. */
export function areaBetween(area: Area, from: Point, to: Point): Area {
  const width = Math.abs(to.x - from.x);
  const height = Math.abs(to.y - from.y);
  if (width < steady || height < steady) return { ...area, focalX: to.x, focalY: to.y };
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const inside = (value: number, start: number, size: number) => Math.min(start + size, Math.max(start, value));
  const focal = { focalX: inside(area.focalX, left, width), focalY: inside(area.focalY, top, height) };
  return { ...focal, left, top, width, height };
}
