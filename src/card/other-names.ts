import type { Entity } from '../model.ts';

/** Text in a language of its own. */
export type ForeignText = { readonly text: string; readonly lang: string };

/** Of the languages that share a script, the one that most readers have met; then the rest as the report has them. */
const PREFERRED = ['fa', 'ar', 'ru', 'zh'];
/** Beside the label, whatever else is shown of names. */
const MOST = 2;

/** The label in the reader's language, or in English. */
export function labelOf(entity: Entity, locale: string): ForeignText {
  const [lang = 'en'] = locale.toLowerCase().split(/[-_]/);
  const text = Object.hasOwn(entity.labels, lang) ? entity.labels[lang] : undefined;
  return text === undefined ? { text: entity.labels.en, lang: 'en' } : { text, lang };
}

/** A few other names, one a script, in no script of those `shown` (the label first): what helps to recognise the entity elsewhere. */
export function otherNames(entity: Entity, shown: readonly string[]): readonly ForeignText[] {
  const scripts = new Set(shown.map(scriptOf));
  const names: ForeignText[] = [];
  for (const name of firstNames(entity)) {
    if (names.length + shown.length > MOST) break;
    if (scripts.has(scriptOf(name.text))) continue;
    scripts.add(scriptOf(name.text));
    names.push(name);
  }
  return names;
}

/** The first name of each language, which is its usual form; the languages we prefer first. */
function firstNames(entity: Entity): readonly ForeignText[] {
  const first = new Map<string, string>();
  for (const { text, lang, kind } of entity.names) if (!kind && !first.has(lang)) first.set(lang, text);
  return [...first].map(([lang, text]) => ({ text, lang })).sort((a, b) => rank(a.lang) - rank(b.lang));
}

/** Whether a reader sees one name in the other, whatever their case and leading articles: there is no need to show both. */
export function within(name: string, other: string): boolean {
  return fold(other).includes(fold(name)) || fold(name).includes(fold(other));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^the /, '');
}

function rank(lang: string): number {
  const place = PREFERRED.indexOf(lang);
  return place === -1 ? PREFERRED.length : place;
}

const SCRIPTS = ['Latin', 'Arabic', 'Cyrillic', 'Han', 'Hangul', 'Devanagari', 'Hebrew', 'Greek', 'Hiragana', 'Katakana'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

/** The script of the first letter that has a known one. */
function scriptOf(text: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
