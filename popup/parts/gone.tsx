import { useLayoutEffect } from 'preact/hooks';
import { close } from '../opened.ts';

/** In place of what the reports no longer know: leads back to the lists. */
export function Gone() {
  useLayoutEffect(close, []);
  return null;
}
