import { describe, expect, it } from 'vitest';
import { entries, releaseNotes } from '../../scripts/changelog.mjs';
import { askedFor, description, listing } from '../../scripts/listing.mjs';
import { chromeManifest, firefoxManifest } from '../../scripts/store-manifest.mjs';
import { logo, storePictures } from '../../scripts/store-picture-list.mjs';
import { filesIn, read, readJson, root } from './project.ts';

type Section = { readonly title: string; readonly items: readonly string[] };
type Text = {
  readonly tagline: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly does: Section;
  readonly limits: Section;
  readonly privacy: Section;
  readonly asks: { readonly title: string; readonly items: Readonly<Record<string, string>> };
  readonly purpose: string;
  readonly searchTerms: readonly string[];
};
type Limits = Readonly<Record<string, number>>;
type Facts = { readonly stores: Readonly<Record<string, { readonly locales: Readonly<Record<string, string>>; readonly limits: Limits }>> };

const languages = filesIn('stores/texts').map((path) => path.replace(/^.*\/|\.json$/g, ''));
const { stores } = readJson<Facts>('stores/facts.json');
const { version } = readJson<{ version: string }>('package.json');
const manifest = readJson<object>('manifest.json');
const asked = askedFor(manifest) as readonly string[];
const textOf = (language: string) => readJson<Text>(`stores/texts/${language}.json`);
const messagesOf = (language: string) => readJson<Record<string, { message: string }>>(`_locales/${language}/messages.json`);

/** Where each value of a text stands, so that those of two languages can be compared: `does.items.3`. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => keysOf(each, `${path}.${key}`));
}

const length = (text: string) => [...text].length;

describe('the store texts', () => {
  it('are there in each language of the interface', () => {
    expect(languages.sort()).toEqual(
      filesIn('_locales')
        .map((path) => path.split('/')[1])
        .sort(),
    );
  });

  it.each(languages)('%s says all that English says, in the same order', (language) => {
    expect(keysOf(textOf(language))).toEqual(keysOf(textOf('en')));
    expect(JSON.stringify(textOf(language))).not.toMatch(/"\s*"|\s"|" /);
  });

  it.each(languages.filter((each) => each !== 'en'))('%s is not left in English', (language) => {
    const [own, english] = [textOf(language), textOf('en')].map((text) => [text.tagline, text.summary, ...text.about, ...text.does.items]);
    expect(own?.filter((sentence) => english?.includes(sentence))).toEqual([]);
  });

  it.each(languages)('%s gives a reason for all that the manifest asks for', (language) => {
    const { items } = textOf(language).asks;
    for (const name of asked) expect(items[name]?.length, name).toBeGreaterThan(20);
  });

  describe.each(Object.entries(stores))('for %s', (_store, { locales, limits }) => {
    it.each(Object.keys(locales))('fit its form in %s', (language) => {
      const text = textOf(language);
      const messages = messagesOf(language);
      const most = (limit: string) => limits[limit] ?? Number.POSITIVE_INFINITY;
      expect(length(messages['app_name']?.message ?? '')).toBeLessThanOrEqual(most('name'));
      // Browsers and stores take the short one from the package.
      expect(length(messages['app_description']?.message ?? '')).toBeLessThanOrEqual(132);
      expect(length(text.summary)).toBeLessThanOrEqual(250);
      const whole = length(description(text, asked));
      expect(whole).toBeLessThanOrEqual(most('description'));
      expect(whole).toBeGreaterThanOrEqual(limits['descriptionAtLeast'] ?? 0);
      expect(length(text.purpose)).toBeLessThanOrEqual(most('purpose'));
      for (const reason of Object.values(text.asks.items)) expect(length(reason)).toBeLessThanOrEqual(most('reason'));
      expect(text.searchTerms.length).toBeLessThanOrEqual(most('searchTerms'));
      expect(text.searchTerms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(most('searchWords'));
      for (const term of text.searchTerms) expect(length(term)).toBeLessThanOrEqual(most('searchTerm'));
    });
  });
});

/** What the texts say of the product, and what of the product shows it; in English, which the other languages follow sentence by sentence. */
const claims: readonly (readonly [claim: RegExp, holds: () => boolean])[] = [
  [/makes no network request/, () => JSON.stringify(manifest).includes("connect-src 'none'")],
  [/No data is collected/, () => JSON.stringify(manifest).includes('"data_collection_permissions":{"required":["none"]}')],
  [/in eight languages/, () => languages.length === 8],
  [
    /PDF, Word, EPUB, HTML, Markdown or text file/,
    () => /text, Markdown, HTML, PDF, Word or EPUB/.test(messagesOf('en')['import_not_text']?.message ?? ''),
  ],
  [/“Make this page a report” into the menu/, () => messagesOf('en')['popup_make']?.message === 'Make this page a report'],
  [/a dispatch from Kabul of July 2021/, () => filesIn('data/reports').some((path) => path.includes('press-tv-kabul-2021'))],
  [/stated, worked out from the report’s words, or estimated/, () => /stated[\s\S]*resolved[\s\S]*estimated/.test(read('src/model.ts'))],
  [/search, reader, timeline, map, export, import and backup/, () => 'library_backup' in messagesOf('en')],
  [/A web page can notice that names on it are marked/, () => read('docs/privacy.md').includes('## What a page can see')],
];

describe('what the texts claim', () => {
  const english = description(textOf('en'), asked);

  it.each(claims)('%s holds', (claim, holds) => {
    expect(english).toMatch(claim);
    expect(holds()).toBe(true);
  });

  it.each(languages)('%s names no other product, promises nothing of all times and praises nothing', (language) => {
    const text = JSON.stringify(textOf(language));
    expect(text).not.toMatch(/\b(?:Chrome|Firefox|Edge|Safari|Google|Mozilla|Microsoft|ChatGPT|AI|KI|IA)\b|ИИ/);
    expect(text).not.toMatch(/100 ?%|#1|\bbest\b|\bguarantee|\bgarant|\bmeilleur|\bmejor\b|\bbeste\b|лучш|гарант|[!★✓]|https?:/i);
  });
});

describe('the listing', () => {
  it('has a form for each language that a store knows, the notes for reviewers and the change log', async () => {
    const files = await listing(root, version);
    for (const [store, { locales }] of Object.entries(stores)) {
      for (const locale of Object.values(locales)) {
        expect(files.get(`${store}/${locale}.txt`)).toMatch(/^== Name \(from the package\) ==\nBackgrounder\n/);
      }
    }
    expect(files.get('release-notes.txt')).toContain('### Added');
    for (const text of files.values()) expect(text).not.toMatch(/undefined|\[object/);
  });

  it('answers each permission on the privacy pages', async () => {
    const files = await listing(root, version);
    for (const name of asked) expect(files.get('chrome/privacy.txt')).toContain(`== Why ${name} ==`);
    expect(files.get('edge/privacy.txt')).toContain('None: no box is ticked.');
  });

  it('has what addons.mozilla.org takes by its API', async () => {
    const metadata = JSON.parse((await listing(root, version)).get('firefox/metadata.json') ?? '') as Record<
      string,
      Record<string, string>
    >;
    expect(Object.keys(metadata['summary'] ?? {})).toEqual(Object.values(stores['firefox']?.locales ?? {}));
    expect(Object.keys(metadata['description'] ?? {})).toEqual(Object.values(stores['firefox']?.locales ?? {}));
    expect(metadata['version']).toMatchObject({ license: 'MIT', approval_notes: expect.stringContaining('BUILD.md') });
  });
});

describe('the pictures', () => {
  const sizes = (shows: readonly string[]) =>
    storePictures.filter((each) => shows.includes(each.shows)).map(({ width, height }) => `${width}x${height}`);

  it('are of the sizes that the stores want, no more than they take', () => {
    expect(sizes(['card', 'popup', 'review', 'library'])).toEqual(Array(5).fill('1280x800'));
    expect(sizes(['poster'])).toEqual(['440x280', '1400x560']);
    expect(logo.size).toBe(300);
  });

  it('have names of their own, each with a way to take it', () => {
    expect(new Set(storePictures.map(({ name }) => name)).size).toBe(storePictures.length);
    const script = read('scripts/store-pictures.mjs');
    for (const { shows } of storePictures) expect(script).toMatch(new RegExp(`^    ${shows}: `, 'm'));
  });
});

describe('the change log', () => {
  const log = entries(read('CHANGELOG.md')) as readonly { readonly version: string; readonly date?: string; readonly text: string }[];

  it('begins with the version of package.json, or with what is not released yet', () => {
    expect([version, 'Unreleased']).toContain(log[0]?.version);
    expect(releaseNotes(read('CHANGELOG.md'), version).length).toBeGreaterThan(40);
  });

  it('tells of each version once, with its day, the newest first, under the headings of Keep a Changelog', () => {
    const released = log.filter((entry) => entry.version !== 'Unreleased');
    for (const entry of released) expect(`${entry.version} ${entry.date}`).toMatch(/^\d+\.\d+\.\d+ 20\d\d-\d\d-\d\d$/);
    const days = released.map(({ date }) => date ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    const headings = log.flatMap(({ text }) => [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]));
    expect(headings.filter((each) => !['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'].includes(each ?? ''))).toEqual([]);
  });

  it.each(['## 0.1.0\n', '## [0.1.0] 2026-01-01\n'])('is refused in another form: %j', (text) =>
    expect(() => entries(text)).toThrow('CHANGELOG.md'),
  );

  it('is asked for the notes of a version that it has, before those that are not released', () => {
    const text = '# Changelog\n\n## [Unreleased]\n\nlater\n\n## [0.1.0] - 2026-01-01\n\nfirst\n';
    expect(releaseNotes(text, '0.1.0')).toBe('first');
    expect(releaseNotes(text, '0.2.0')).toBe('later');
    expect(() => releaseNotes('# Changelog\n', '0.1.0')).toThrow('says nothing of 0.1.0');
  });
});

describe('the version', () => {
  it('stands in package.json alone, and each package carries it', () => {
    const built = readJson<{ version: string }>('dist/manifest.json');
    for (const derive of [chromeManifest, firefoxManifest]) expect((derive(built) as { version: string }).version).toBe(version);
    expect('version' in manifest).toBe(false);
  });
});
