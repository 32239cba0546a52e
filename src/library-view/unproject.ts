import type { Frame } from '../card/locator.ts';

/** The degrees of a point on a drawing: what `project` of `src/card/locator.ts` does, backwards. */
export function unproject({ centre, scale, corner }: Frame, [x, y]: readonly [x: number, y: number]): readonly [number, number] {
  const [right, up] = [(x + corner[0]) / scale, -(y + corner[1]) / scale];
  const far = Math.hypot(right, up);
  if (far === 0) return centre;
  const turn = 2 * Math.asin(Math.min(1, far / 2));
  const middle = (centre[1] * Math.PI) / 180;
  const latitude = Math.asin(Math.cos(turn) * Math.sin(middle) + (up * Math.sin(turn) * Math.cos(middle)) / far);
  const across = right * Math.sin(turn);
  const along = far * Math.cos(middle) * Math.cos(turn) - up * Math.sin(middle) * Math.sin(turn);
  return [centre[0] + (Math.atan2(across, along) * 180) / Math.PI, (latitude * 180) / Math.PI];
}
