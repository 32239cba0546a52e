import type { Locator as Drawn } from '../src/card/locator.ts';

/** Around the drawing, for the outline's own width and for a dot on it. */
const ROOM = 9;

/** The country drawn small with a dot for the place: a picture only, for the line beside it says where. */
export function Locator({ size: [width, height], path, dot }: Drawn) {
  return (
    <svg class="locator" viewBox={`${-ROOM} ${-ROOM} ${width + 2 * ROOM} ${height + 2 * ROOM}`} aria-hidden="true">
      <path d={path} />
      {dot && <circle class="halo" cx={dot[0]} cy={dot[1]} r="9" />}
      {dot && <circle cx={dot[0]} cy={dot[1]} r="5" />}
    </svg>
  );
}
