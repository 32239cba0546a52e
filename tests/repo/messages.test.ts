import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productFiles, read, readJson, root } from './project.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const locales = readdirSync(join(root, '_locales'));
const messagesOf = (locale: string) => readJson<Messages>(`_locales/${locale}/messages.json`);
const english = messagesOf('en');

/** What plural rules may call a form, in the order in which the files have them. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const formsOf = (locale: string) => {
  const given: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return forms.filter((form) => given.includes(form));
};

/** Messages that count are those with an English form `other`; all their forms have one stem. */
const counted = (messages: Messages) => Object.keys(messages).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
const stemOf = (key: string, stems: readonly string[]) => stems.find((stem) => forms.some((form) => key === `${stem}_${form}`));

/** The keys that a language must have: those of English, and of each message that counts the forms of its own plural rules. */
function keysFor(locale: string): readonly string[] {
  const stems = counted(english);
  const keys = Object.keys(english).flatMap((key) => {
    const stem = stemOf(key, stems);
    return stem === undefined ? [key] : formsOf(locale).map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)];
}

const placeholders = (message = '') => [...new Set(message.match(/\$\d/g))].sort().join(' ');

/** A form for one number only may leave the number out: "two events" is one word in Arabic. */
function isForOneNumber(locale: string, form: string | undefined): boolean {
  const rules = new Intl.PluralRules(locale);
  return Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((each) => each === form).length === 1;
}

/** The keys whose placeholders are not those of English. */
function differing(locale: string, messages: Messages): readonly string[] {
  const stems = counted(english);
  return Object.entries(messages).flatMap(([key, { message }]) => {
    const stem = stemOf(key, stems);
    const wanted = placeholders(english[stem === undefined ? key : `${stem}_other`]?.message);
    const told = placeholders(message);
    const leftOut = stem !== undefined && told === '' && isForOneNumber(locale, key.slice(stem.length + 1));
    return told === wanted || leftOut ? [] : [key];
  });
}

/** Strings of our own code that may be message keys: literals, and the fixed parts of templates. */
function stringsIn(code: readonly string[]) {
  const literals = code.flatMap((text) => [...text.matchAll(/['"]([a-z]+_\w+)['"]/g)].map(([, literal]) => literal ?? ''));
  const templates = code.flatMap((text) => [...text.matchAll(/`([a-z]+_\w*(?:\$\{[^}]*\}\w*)+)`/g)].map(([, template]) => template ?? ''));
  return {
    literals: new Set(literals),
    templates: templates.map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+')}$`)),
  };
}

const inManifest = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

/** The keys that no code and no manifest names. */
function unused(messages: Messages, code: readonly string[]): readonly string[] {
  const { literals, templates } = stringsIn(code);
  const isUsed = (key: string) => literals.has(key) || inManifest.includes(key) || templates.some((template) => template.test(key));
  return Object.keys(messages).filter((key) => !isUsed(stemOf(key, counted(messages)) ?? key));
}

describe('the messages', () => {
  it('are there in the languages that the product speaks', () => expect(locales).toEqual(['ar', 'de', 'en', 'es', 'fa', 'fr', 'ps', 'ru']));

  it.each(locales)('of %s have the keys of English and the forms of its own plural rules, in the same order', (locale) => {
    expect(Object.keys(messagesOf(locale))).toEqual(keysFor(locale));
  });

  it.each(locales)('of %s have the placeholders of English', (locale) => expect(differing(locale, messagesOf(locale))).toEqual([]));

  it.each(locales)('of %s say something, without stray spaces', (locale) => {
    const wrong = Object.entries(messagesOf(locale)).filter(
      ([, { message }]) => message === '' || message !== message.trim() || / {2}/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  it.each(locales)('of %s name it and the direction that it is written in', (locale) => {
    const rtl = ['ar', 'fa', 'ps'].includes(locale);
    expect([messagesOf(locale)['app_lang']?.message, messagesOf(locale)['app_dir']?.message]).toEqual([locale, rtl ? 'rtl' : 'ltr']);
  });

  it.each(locales)('of %s call a button in other sentences what it is called', (locale) => {
    const messages = messagesOf(locale);
    expect(messages['settings_how_card']?.message).toContain(messages['why_button']?.message);
  });

  // A store takes no longer one.
  it.each(locales)('of %s describe the product in 132 characters at most', (locale) => {
    expect(messagesOf(locale)['app_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('are all used', () => expect(unused(english, productFiles().map(read))).toEqual([]));

  it('exist for every key that the manifest names', () => {
    expect(inManifest.length).toBeGreaterThan(0);
    expect(inManifest.filter((key) => !(key in english))).toEqual([]);
  });
});

/** Typewriter signs, and signs of other languages, where a language sets its own. */
const foreign: Readonly<Record<string, RegExp>> = {
  en: /["'«»„]|\.{3}/,
  de: /["'«»”]|\.{3}/,
  fr: /["'“”„]|\.{3}|(?<!\u00a0):|(?<!\u202f)[;!?]|«(?!\u00a0)|(?<!\u00a0)»/,
  es: /["'“”„]|\.{3}/,
  ru: /["'“”„]|\.{3}| —/,
  ar: /["'“”„,;?]|\.{3}/,
  fa: /["'“”„,;?]|\.{3}|[يك]/,
  ps: /["'“”„,;?]|\.{3}|[ك]/,
};

const misset = (locale: string, message: string) => foreign[locale]?.test(message) ?? true;

describe('the signs between the words', () => {
  it.each(locales)('of %s are those of the language', (locale) => {
    expect(Object.entries(messagesOf(locale)).filter(([, { message }]) => misset(locale, message))).toEqual([]);
  });

  it.each([
    ['de', 'Was "$1" sagt'],
    ['fr', 'ici : $1'],
    ['fr', 'Ce que dit «$1»'],
    ['ru', 'Что говорит "$1"'],
    ['ar', 'ما هذا?'],
    ['fa', 'چرا, کجا'],
    ['es', 'Leyendo...'],
  ])('would be refused in %s: %s', (locale, message) => expect(misset(locale, message)).toBe(true));
});

describe('these tests', () => {
  const russian = messagesOf('ru');
  const { timeline_events_few: _, ...withoutFew } = russian;

  it('would see a form that is missing', () => expect(Object.keys(withoutFew)).not.toEqual(keysFor('ru')));

  it.each([
    ['a placeholder lost', { card_here: { message: 'здесь' } }, ['card_here']],
    ['a number lost where the form is for many', { timeline_events_one: { message: 'событие' } }, ['timeline_events_one']],
  ])('would see %s', (_what, messages, keys) => expect(differing('ru', messages)).toEqual(keys));

  it('would see a message that nothing uses', () => {
    const messages = { card_here: { message: '' }, card_seen_one: { message: '' }, card_seen_other: { message: '' } };
    expect(unused(messages, ["t('card_here')"])).toEqual(['card_seen_one', 'card_seen_other']);
    expect(unused(messages, ["counted(t, 'card_seen', 1, '1')"])).toEqual(['card_here']);
  });
});
