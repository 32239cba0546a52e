/** A fraction as a CSS percentage. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
