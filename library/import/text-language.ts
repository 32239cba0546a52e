import { knownLanguage, primaryLanguage } from '../../src/text/known-language.ts';
import { knownTells } from '../../src/text/known-tells.ts';
import { LANGUAGE_TELLS } from '../../src/text/language-tells.ts';
import type { Fact } from './article.ts';

const tells = knownTells(LANGUAGE_TELLS);
const SAMPLE = 20_000;

/** The language of a text: what is declared, unless the letters and words of the text say otherwise; English where nothing tells. */
export function textLanguage(text: string, declared: Fact | undefined): Fact {
  const tag = declared?.value.trim().replaceAll('_', '-') ?? '';
  const valid = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? primaryLanguage(tag) : undefined;
  const known = knownLanguage(text.slice(0, SAMPLE), valid, tells);
  if (declared && valid && (known === undefined || known === valid)) return { value: valid, origin: declared.origin };
  return { value: known && /^[a-z]{2,3}$/.test(known) ? known : 'en', origin: 'guessed' };
}
