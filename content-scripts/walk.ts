import { kindOf } from './element-kinds.ts';

/** A root, or what of it comes before a node, or is in it or behind. */
export type Walk = { readonly root: Document | ShadowRoot | Element; readonly from?: Node; readonly until?: Node };

/** The whole document, from what the reader sees on. */
export function walksInView(): Walk[] {
  let start = scrollY > 0 ? document.elementFromPoint(innerWidth / 2, 1) : null;
  while (start && start !== document.documentElement && kindOf(start) !== 'block') start = start.parentElement;
  if (!start || start === document.documentElement) return [{ root: document }];
  return [
    { root: document, from: start },
    { root: document, until: start },
  ];
}
