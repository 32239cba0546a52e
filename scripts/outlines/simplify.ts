type Point = readonly [x: number, y: number];

/** A ring without the points that matter least to its shape: each made a triangle with its neighbours smaller than `least`. */
export function simplify(ring: readonly Point[], least: number): readonly Point[] {
  const points = [...ring];
  while (points.length > 4) {
    const areas = points.map((point, i) => triangle(points.at(i - 1) ?? point, point, points[(i + 1) % points.length] ?? point));
    const smallest = areas.reduce((best, area, i) => (area < (areas[best] ?? 0) ? i : best), 0);
    if ((areas[smallest] ?? least) >= least) break;
    points.splice(smallest, 1);
  }
  return points;
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
