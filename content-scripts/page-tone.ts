import { inversionOf, isDark } from '../src/card/tone.ts';
import { around } from './mark-tree.ts';

/** Firefox, which has this number, filters what is on top of the page as it does the page, Chromium does not: there it may be an element of the page. */
export const FILTERS_ALL = typeof (globalThis as { readonly mozInnerScreenX?: unknown }).mozInnerScreenX === 'number';

/**
 * Style for the card's root, so that it is as it should be where a page is shown dark: by itself, or because the reader has pages turned
 * dark by another extension. A reader whose system is dark has a dark card on every page.
 */
export function toneAt(holder: Element): string {
  const inversion = inversionOf(getComputedStyle(document.documentElement).filter);
  const isShownDark = isPaintedDark(holder) !== (inversion !== undefined);
  const dark = isShownDark ? '.card{color-scheme:dark}' : '';
  // Turned round once more, it is as it was.
  return inversion && FILTERS_ALL ? `${dark}:host{filter:${inversion}!important}` : dark;
}

/** Whether what is behind an element is dark, as the page's styles have it. */
function isPaintedDark(holder: Element): boolean {
  for (let element: Element | undefined = holder; element; element = around(element)) {
    const dark = isDark(getComputedStyle(element).backgroundColor);
    if (dark !== undefined) return dark;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  return /\bdark\b/.test(colorScheme) && (!/\blight\b/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
}
