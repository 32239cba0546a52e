/** What the worker writes beside the library for the pages, put together anew at each change of the active reports. */

/** All their names in one string, for the detector. */
export const namesKey = 'names';

/** The reports without their long lists of names, for the card. */
export const cardsKey = 'cards';

/** What lets a page see whether any of the names may stand in it (`src/match/sieve.ts`), before it reads them. */
export const sieveKey = 'sieve';
