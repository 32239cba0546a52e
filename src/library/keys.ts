/** What the worker writes beside the library for the pages, put together anew at each change of the active reports. */

/** The head of all their names (`src/report/stored-names.ts`). */
export const namesKey = 'names';

/** A drawer of their names (`src/report/drawers.ts`). */
export function drawerKey(drawer: number): string {
  return `${namesKey}.${drawer}`;
}

/** The reports without their long lists of names, for the card. */
export const cardsKey = 'cards';

/** What lets a page see whether any of the names may stand in it (`src/match/sieve.ts`), before it reads them. */
export const sieveKey = 'sieve';

/** Whether what is stored under a key is of these. */
export function isForPages(key: string): boolean {
  return key === namesKey || key === cardsKey || key === sieveKey || key.startsWith(`${namesKey}.`);
}
