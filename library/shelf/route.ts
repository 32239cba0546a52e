import { type LibraryPlace, libraryPage, libraryPath } from '../../src/library-address.ts';

/** What the library page shows, as its address says after `#`. */
export type Route =
  | { readonly at: 'list' }
  /** A report, at an offset of its text where one is given. */
  | { readonly at: 'report'; readonly id: string; readonly offset?: number }
  /** What all reports say of an entity. */
  | { readonly at: 'entity'; readonly id: string }
  /** A page in a tab, or what is selected in it, is to become a report. */
  | { readonly at: 'make'; readonly tab: number; readonly selection: boolean };

/** Reads the part of an address from `#` on; the list for anything that is not understood. */
export function readRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const [report, entity] = [fields.get('report'), fields.get('entity')];
  if (report) {
    const offset = countIn(fields.get('at'));
    return { at: 'report', id: report, ...(offset !== undefined && { offset }) };
  }
  if (entity) return { at: 'entity', id: entity };
  const tab = countIn(fields.get('make'));
  return tab === undefined ? { at: 'list' } : { at: 'make', tab, selection: fields.has('selection') };
}

/** The address of a route, from `#` on. */
export function hashOf(route: Route): string {
  return route.at === 'list' ? '#' : libraryPath(placeOf(route)).slice(libraryPage.length);
}

function placeOf(route: Exclude<Route, { readonly at: 'list' }>): LibraryPlace {
  if (route.at === 'report') return { report: route.id, at: route.offset };
  return route.at === 'entity' ? { entity: route.id } : { make: route.tab, selection: route.selection };
}

function countIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
