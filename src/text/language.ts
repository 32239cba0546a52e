import type { KnownTells, Tell } from './known-tells.ts';
import { READ_AT_MOST } from './script.ts';

/** How much more must be typed with the keys of one keyboard than of the other. */
const LEAST_KEYS = 2;

/** The language whose letters stand in a text most often, how often, and how much more often than the next one's. */
type Told = { readonly lang: string | undefined; readonly count: number; readonly lead: number };

/** The language of a text in this script as its letters alone tell it (a BCP 47 primary subtag), or undefined where they do not, as in Latin. */
export function scriptLanguage(text: string, script: string | undefined, tells?: KnownTells): string | undefined {
  if (script === undefined || script === 'Latn') return undefined;
  const sample = text.slice(0, READ_AT_MOST);
  const told = (letters: string) => mostTold(sample, tells?.letters.get(letters) ?? []);
  if (script === 'Arab') return arabicLanguage(told);
  if (script === 'Cyrl') return told('Cyrl').lang ?? told('Cyrl, the rest').lang;
  // Its likely language (UTS #35, likely subtags): most scripts are written by one language on the pages we expect.
  return new Intl.Locale(`und-${script}`).maximize().language;
}

function arabicLanguage(told: (letters: string) => Told): string | undefined {
  const other = told('Arab');
  const rest = told('Arab, the rest');
  if (other.count * 4 > rest.count) return other.lang;
  if (rest.lead > 0) return rest.lang;
  const keys = told('Arab, the keys');
  return keys.lead < LEAST_KEYS ? undefined : keys.lang;
}

function mostTold(sample: string, tells: readonly Tell[]): Told {
  let lang: string | undefined;
  let count = 0;
  let next = 0;
  for (const [each, letters] of tells) {
    const told = sample.match(letters)?.length ?? 0;
    if (told > count) [lang, count, next] = [each, told, count];
    else next = Math.max(next, told);
  }
  return { lang, count, lead: count - next };
}
