/** What the worker writes beside the library for the pages, put together anew at each change of the active reports. */

/** The head of all their names (`src/report/stored-names.ts`). */
export const namesKey = 'names';

/** A drawer of their names (`src/report/drawers.ts`). */
export function drawerKey(drawer: number): string {
  return `${namesKey}.${drawer}`;
}

/** Which reports there are for the card, and of which entities; of a small library the reports themselves. */
export const cardsKey = 'cards';

/** A report without its long lists of names, for the card. */
export function cardKey(id: string): string {
  return `c/${id}`;
}

/** What lets a page see whether any of the names may stand in it (`src/match/sieve.ts`), before it reads them. */
export const sieveKey = 'sieve';

/** What all this was made of (`src/library/made.ts`); for the worker alone. */
export const madeKey = 'made';

/** Whether what is stored under a key is of these, as pages read it first. */
export function isForPages(key: string): boolean {
  return key === namesKey || key === cardsKey || key === sieveKey || key.startsWith(`${namesKey}.`);
}
