import type { Endings, NameEntry } from '../model.ts';
import { foldString, foldUnit, LETTER } from '../text/fold.ts';
import { wordEnd } from '../text/words.ts';
import { endingsOf } from './endings.ts';

/** What the words of a name may end with instead, by word, counted from the last; an empty list for a word that stays. */
export type Inflection = readonly (readonly Endings[])[];

/** A spelling of a name in one of its languages; a demonym, or another common noun, has a plural. */
export type Spelling = { readonly text: string; readonly lang: string; readonly kind?: NameEntry['kind'] };

/** How a name inflects, given its spellings, which folding makes alike; an empty list where no word of it does. */
export function inflectionOf(spellings: readonly Spelling[]): Inflection {
  const all = spellings.map(({ text, lang, kind }) => ({ words: wordsOf(text), lang, proper: kind !== 'demonym' }));
  const inflection = (all[0]?.words ?? []).map((word, at, words) => {
    const place = { first: at === 0, last: at === words.length - 1 };
    return merged(
      all.flatMap(({ words, lang, proper }) => endingsOf(words[at] ?? word, lang, { ...place, proper }) ?? []),
      foldString(word),
    );
  });
  return inflection.some((endings) => endings.length > 0) ? inflection.reverse() : [];
}

function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length; ) {
    if (foldUnit(name.charCodeAt(at)) < LETTER) {
      at++;
      continue;
    }
    const end = wordEnd(name, at);
    words.push(name.slice(at, end));
    at = end;
  }
  return words;
}

/** The endings of several languages and the one the word has, each cut once, in one order whatever the order of languages. */
function merged(all: readonly Endings[], folded: string): readonly Endings[] {
  const byCut = new Map<number, Set<string>>();
  for (const { cut, endings } of all)
    byCut.set(cut, new Set([...(byCut.get(cut) ?? [folded.slice(folded.length - cut) || '0']), ...endings.split(' ')]));
  return [...byCut].sort(([a], [b]) => a - b).map(([cut, endings]) => ({ cut, endings: [...endings].sort().join(' ') }));
}
