/** Where in the library a page of ours is opened: what follows `library/library.html#`. */
export type LibraryPlace =
  | { readonly report: string; readonly at?: number | undefined }
  | { readonly entity: string }
  /** A page to be made a report, by its tab's id, or only what is selected on it. */
  | { readonly make: number; readonly selection?: boolean };

/** The path of a place in the library, within the extension: `library/library.html#report=press-tv&at=120`. */
export function libraryPath(place: LibraryPlace): string {
  if ('entity' in place) return `${libraryPage}#entity=${encodeURIComponent(place.entity)}`;
  if ('make' in place) return `${libraryPage}#make=${place.make}${place.selection ? '&selection' : ''}`;
  return `${libraryPage}#report=${encodeURIComponent(place.report)}${place.at === undefined ? '' : `&at=${place.at}`}`;
}

/** The library's page. */
export const libraryPage = 'library/library.html';

/** What follows `#` in the library's address, with or without the word that something is under way there; it changes nothing of what is shown. */
export function withBusy(hash: string, isBusy: boolean): string {
  const bare = hash.replace(/[#&]busy$/, '') || '#';
  return isBusy ? `${bare}${bare === '#' ? '' : '&'}busy` : bare;
}

/** Whether something is under way, or about to be, in a library at this address, so that it must not be led elsewhere. */
export function isBusyAddress(url: string): boolean {
  const [, hash = ''] = url.split('#', 2);
  return hash.startsWith('make=') || hash.split('&').at(-1) === 'busy';
}
