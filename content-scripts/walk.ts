import { blockInView } from './in-view.ts';

/** A root, or what of it comes before a node, or is in it or behind. */
export type Walk = { readonly root: Document | ShadowRoot | Element; readonly from?: Node; readonly until?: Node };

/** The whole document, from what the reader sees on. */
export function walksInView(): Walk[] {
  const start = blockInView();
  if (!start) return [{ root: document }];
  return [
    { root: document, from: start },
    { root: document, until: start },
  ];
}
