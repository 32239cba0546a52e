import { foldString } from '../text/fold.ts';

/** One way a name may be written, before folding; its first `lead` letters belong to a word fused with it. */
export type WrittenForm = { readonly text: string; readonly lead: number };

const APOSTROPHE = /(?<=\p{L})[\u0027\u0060\u00b4\u02b9-\u02bf\u02c8\u05f3\u05f4\u2018\u2019\u2032\uff07](?=\p{L})/gu;
const STOP = /\./g;
/** Where one spelling may be typed in two ways that folding keeps apart: Hangul and voiced kana, whole or in parts. */
const IN_PARTS = /[\u3040-\u30ff\uac00-\ud7a3]/;
/** An Arabic article swallows part of the preposition before it: ل + الكرملين = للكرملين. */
const ARTICLE = /^ال(?=\p{L}{3})/u;
const PREPOSITION_AND_ARTICLE = 'لل';

/**
 * The ways in which a name is written that folding alone does not make alike: with its inner apostrophes and without
 * (Qal'eh, Qaleh), without full stops (St. Petersburg, St Petersburg), Hangul in parts, Arabic words fused with an article.
 */
export function writtenForms(name: string): readonly WrittenForm[] {
  const forms = [{ text: name, lead: 0 }];
  addOther(forms, name.replace(APOSTROPHE, ''));
  addOther(forms, name.replace(STOP, ''));
  if (IN_PARTS.test(name)) addOther(forms, name.normalize('NFD'));
  if (ARTICLE.test(name)) forms.push({ text: name.replace(ARTICLE, PREPOSITION_AND_ARTICLE), lead: 2 });
  return forms;
}

function addOther(forms: WrittenForm[], text: string): void {
  if (!forms.some((form) => form.text === text || foldString(form.text) === foldString(text))) forms.push({ text, lead: 0 });
}
