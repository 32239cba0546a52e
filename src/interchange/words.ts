import type { DateValue, Entity, Name } from '../model.ts';
import { readEdtf } from '../time/edtf.ts';
import { type WordingOptions, wordInterval } from '../time/wording.ts';

/** A date for a reader: "about 10 July 2021". */
export function dateWords({ edtf }: DateValue, words: WordingOptions): string {
  return wordInterval(readEdtf(edtf), words);
}

/** What an entity is called in a reader's language, or else in English. */
export function labelOf({ labels }: Pick<Entity, 'labels'>, locale: string): string {
  const [primary = ''] = locale.split('-');
  return (
    [locale, primary].map((lang) => (Object.hasOwn(labels, lang) ? labels[lang] : undefined)).find((label) => label !== undefined) ??
    labels.en
  );
}

/** The names that count by themselves, for formats without conditions; all where there is no such name. */
export function bareNames({ names }: Pick<Entity, 'names'>): readonly Name[] {
  const bare = names.filter(({ when }) => when === undefined);
  if (bare.length > 0) return bare;
  const spellings = new Map(names.map(({ when: _, ...rest }) => [`${rest.lang} ${rest.text}`, rest]));
  return [...spellings.values()];
}
