import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the pages, one a kind of place where text can be. */
export const placesFolder = 'tests/fixtures/places/';

/** A page that says of itself which words are to be marked in it and what the popup is to count. */
export type SaidPage = { readonly name: string; readonly marked: string; readonly counted: string };

/** The pages that say so. */
export function saidPages(): SaidPage[] {
  return readdirSync(placesFolder).flatMap((name) => {
    const html = readFileSync(placesFolder + name, 'utf8');
    const [marked, counted] = ['marked', 'counted'].map((key) => new RegExp(`<meta name="${key}" content="(.*)">`).exec(html)?.[1]);
    return marked === undefined || counted === undefined ? [] : [{ name, marked: sorted(marked, ' | '), counted: sorted(counted, ', ') }];
  });
}

/** A list in one order, so that two can be compared. */
function sorted(list: string, separator: string): string {
  return list.split(separator).sort().join(separator);
}
