import { extension } from './extension-api.ts';

/** An element as extensions see it in Firefox. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed, as browsers show it to extensions. */
export function closedRootOf(element: Openable): ShadowRoot | null | undefined {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? extension.dom?.openOrClosedShadowRoot(element) : undefined;
}
