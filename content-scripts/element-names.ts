/**
 * What an element does to the text around it:
 * `inline` its text runs on with its neighbours'; `block` its text stands alone; `aside` its text stands alone and the text
 * around it runs on as if it were not there (ruby, footnote marks); `break` a line break; `gap` something that is no text stands
 * here; `silent` nothing of it is seen.
 */
export type ElementKind = 'inline' | 'block' | 'aside' | 'break' | 'gap' | 'silent';

/** The names of elements of each kind, with spaces between; of others their computed style tells. */
export const elementNames: { readonly [kind in ElementKind]: string } = {
  inline: 'a abbr b code em font i label mark ruby small span strong sub time tspan u wbr',
  block:
    'article aside body button dd details div dl dt footer foreignObject form g h1 h2 h3 h4 h5 h6 header html li main math nav object ol p pre section slot summary svg table tbody td text th tr ul',
  aside: 'rt rtc sup',
  break: 'br',
  gap: 'audio canvas datalist embed hr iframe img input meter progress select textarea video',
  silent: 'defs desc head link meta metadata noscript rp script style template title',
};

/** Selects the elements that are of a kind by their name. */
export function selectorOf(kind: ElementKind): string {
  return elementNames[kind].replaceAll(' ', ',');
}
