import { foldString, foldUnit, LETTER } from '../text/fold.ts';

/** A way in which a name may be written; its first `lead` letters belong to a word fused with it. */
export type WrittenForm = { readonly text: string; readonly lead: number };

/** Most names are written in one way; this tells them at a glance. */
const PERHAPS_MORE = /['`´.\u02b9-\u02bf\u02c8\u05f3\u05f4\u2018\u2019\u2032\uff07\u3041-\u30ff\uac00-\ud7a3]|^ال/;
const APOSTROPHES = /['`´\u02b9-\u02bf\u02c8\u05f3\u05f4\u2018\u2019\u2032\uff07]/g;
/** An Arabic article swallows part of the preposition before it: ل + الكرملين = للكرملين. */
const ARTICLE = /^ال(?=\p{L}{3})/u;
const PREPOSITION_AND_ARTICLE = 'لل';

/**
 * The ways in which a name is written that folding does not make alike with its spelling: without inner apostrophes (Qal'eh,
 * Qaleh), without full stops (St. Petersburg, St Petersburg), in parts (Hangul, voiced kana), Arabic words fused with an article.
 */
export function otherForms(name: string): readonly WrittenForm[] {
  if (!PERHAPS_MORE.test(name)) return [];
  const spellings = new Map([[foldString(name), name]]);
  for (const other of [withoutApostrophes(name), name.replaceAll('.', ''), name.normalize('NFD')]) spellings.set(foldString(other), other);
  spellings.delete(foldString(name));
  const forms = [...spellings.values()].map((text) => ({ text, lead: 0 }));
  return name.startsWith('ال') && ARTICLE.test(name)
    ? [...forms, { text: name.replace(ARTICLE, PREPOSITION_AND_ARTICLE), lead: 2 }]
    : forms;
}

/** The name without apostrophes between letters. */
function withoutApostrophes(name: string): string {
  const isLetter = (at: number) => at >= 0 && at < name.length && foldUnit(name.charCodeAt(at)) >= LETTER;
  return name.replace(APOSTROPHES, (mark, at: number) => (isLetter(at - 1) && isLetter(at + 1) ? '' : mark));
}
