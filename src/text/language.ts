import { mainScript, READ_AT_MOST } from './script.ts';

type Tell = readonly [lang: string, letters: RegExp];

/** Letters of one language among its neighbours, the rarer letters first: Pashto and Urdu use those of Persian as well. */
const ARABIC_TELLS: readonly Tell[] = [
  ['ps', /[ټډړږښځڅڼېۍ]/g],
  ['ur', /[ٹڈڑںےہھ]/g],
  ['ckb', /[ۆێڵڕە]/g],
];
const PERSIAN = /[پچژگ]/g;
const ARABIC = /[ةأإ]/g;
/** Keyboards differ in these two, which is less sure: Persian ones have the first pair, Arabic ones the second. */
const PERSIAN_KEYS = /[کی]/g;
const ARABIC_KEYS = /[كيى]/g;
const LEAST_KEYS = 2;

const CYRILLIC_TELLS: readonly Tell[] = [
  ['tg', /[ҳҷӣӯ]/gi],
  ['kk', /[ұәңһ]/gi],
  ['sr', /[јљњћђџ]/gi],
  ['be', /ў/gi],
  ['uk', /[їєґ]/gi],
  ['ru', /[ыэё]/gi],
];
/** Told by letters that other Cyrillic languages share, once the others are ruled out. */
const CYRILLIC_REST: readonly Tell[] = [
  ['tg', /[қғ]/gi],
  ['uk', /і/gi],
];

/** The language of a text as its letters alone tell it (a BCP 47 primary subtag), or undefined where they do not, as in most Latin script. */
export function scriptLanguage(text: string): string | undefined {
  const script = mainScript(text);
  if (script === undefined || script === 'Latn') return undefined;
  const sample = text.slice(0, READ_AT_MOST);
  if (script === 'Arab') return arabicLanguage(sample);
  if (script === 'Cyrl') return mostTold(sample, CYRILLIC_TELLS) ?? mostTold(sample, CYRILLIC_REST);
  // Its likely language (UTS #35, likely subtags): most scripts are written by one language on the pages we expect.
  return new Intl.Locale(`und-${script}`).maximize().language;
}

function arabicLanguage(sample: string): string | undefined {
  const persian = count(sample, PERSIAN);
  const arabic = count(sample, ARABIC);
  const other = mostTold(sample, ARABIC_TELLS);
  if (other && count(sample, tellOf(other)) * 4 > Math.max(persian, arabic)) return other;
  if (persian !== arabic) return persian > arabic ? 'fa' : 'ar';
  const keys = count(sample, PERSIAN_KEYS) - count(sample, ARABIC_KEYS);
  if (Math.abs(keys) < LEAST_KEYS) return undefined;
  return keys > 0 ? 'fa' : 'ar';
}

function tellOf(lang: string): RegExp {
  return (ARABIC_TELLS.find(([name]) => name === lang) as Tell)[1];
}

function mostTold(sample: string, tells: readonly Tell[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [lang, letters] of tells) {
    const told = count(sample, letters);
    if (told > most) [best, most] = [lang, told];
  }
  return best;
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}
