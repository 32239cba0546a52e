import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

type Messages = Record<string, { message: string }>;

const readMessages = (locale: string) => JSON.parse(readFileSync(join(root, '_locales', locale, 'messages.json'), 'utf8')) as Messages;
const locales = readdirSync(join(root, '_locales'));
const english = readMessages('en');

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

/** Strings of our own code that may be message keys: literals, and the fixed parts of templates. */
function stringsInCode(): { literals: Set<string>; templates: RegExp[] } {
  const rooms = ['src', 'components', 'content-scripts', 'popup', 'library', 'background'];
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(join(root, file), 'utf8'));
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
  const literals = code.flatMap((text) => [...text.matchAll(/['"]([a-z]+_\w+)['"]/g)].map(([, literal]) => literal ?? ''));
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  const templates = code.flatMap((text) => [...text.matchAll(/`([a-z]+_\w*(?:\$\{[^}]*\}\w*)+)`/g)].map(([, template]) => template ?? ''));
  return {
    literals: new Set([...literals, ...inManifest]),
    templates: templates.map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+')}$`)),
  };
}

describe('the messages', () => {
  it('are there in more than one language', () => expect(locales).toEqual(expect.arrayContaining(['en', 'fa'])));

  it.each(locales)('of %s have the keys of English, in the same order', (locale) => {
    expect(Object.keys(readMessages(locale))).toEqual(Object.keys(english));
  });

  it.each(locales)('of %s have the placeholders of English', (locale) => {
    const messages = readMessages(locale);
    const differing = Object.keys(english).filter(
      (key) => `${placeholders(messages[key]?.message ?? '')}` !== `${placeholders(english[key]?.message ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  it.each(locales)('of %s say something, without stray spaces', (locale) => {
    const wrong = Object.entries(readMessages(locale)).filter(([, { message }]) => message === '' || message !== message.trim());
    expect(wrong).toEqual([]);
  });

  it('are all used', () => {
    const { literals, templates } = stringsInCode();
    const unused = Object.keys(english).filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
    expect(unused).toEqual([]);
  });

  it('exist for every key that the manifest names', () => {
    const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
    const keys = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !(key in english))).toEqual([]);
  });
});
