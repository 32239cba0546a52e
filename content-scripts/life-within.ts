/**
 * A life that ends with another, or before it. `AbortSignal.any` would do the same, but in Firefox a signal holds all those that were ever
 * made from it: of a page that is switched off and on again, each reading with all its listeners would stay for as long as the page.
 */
export function lifeWithin(outer: AbortSignal): AbortController {
  const life = new AbortController();
  outer.addEventListener('abort', () => life.abort(), { signal: life.signal });
  return life;
}
