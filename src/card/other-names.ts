import type { Entity } from '../model.ts';

/** Text in a language of its own. */
export type ForeignText = { readonly text: string; readonly lang: string };

/** Languages written where our reports' places are come first, then the large ones of each script. */
const PREFERRED = ['prs', 'fa', 'ps', 'tg', 'ru', 'uz', 'ar', 'ur', 'zh', 'hi', 'he', 'el', 'ja', 'ko'];
const MOST = 2;

/** The label in the reader's language, or in English. */
export function labelOf(entity: Entity, locale: string): ForeignText {
  const [lang = 'en'] = locale.toLowerCase().split(/[-_]/);
  const text = Object.hasOwn(entity.labels, lang) ? entity.labels[lang] : undefined;
  return text === undefined ? { text: entity.labels.en, lang: 'en' } : { text, lang };
}

/** A few other names, one a script, none of them among `shown`: what helps to recognise the entity elsewhere. */
export function otherNames(entity: Entity, shown: readonly string[]): readonly ForeignText[] {
  const seen = new Set(shown.map(fold));
  const scripts = new Set(shown.map(scriptOf));
  const names: ForeignText[] = [];
  for (const { text, lang, kind, when } of entity.names.toSorted((a, b) => rank(a.lang) - rank(b.lang))) {
    if (kind || when || seen.has(fold(text)) || scripts.has(scriptOf(text))) continue;
    scripts.add(scriptOf(text));
    names.push({ text, lang });
    if (names.length === MOST) break;
  }
  return names;
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
