import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, productFiles, read, trackedFiles } from './project.ts';

const code = trackedFiles().filter((path) => /\.(tsx?|mjs)$/.test(path));

/** What never stands in the product, and why. */
const banned: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/, 'text nodes only: no HTML from strings'],
  [/\beval\s*\(|new Function\b/, 'no code from strings'],
  [/highlights\.clear\(/, "the registry holds the page's highlights too"],
  [/addEventListener\(\s*'message'/, 'a page can send window messages'],
  [/^export default\b/m, 'named exports'],
  [/\benum\s+\w+\s*\{/, 'unions and readonly data'],
];

/** What stands nowhere in the project's code. */
const unfinished = [/\bTO\x44O\b/, /\bFIX\x4dE\b/, /@ts-(ig\x6eore|expect-error|nocheck)/, /biome-ig\x6eore/];

const faultsIn = (path: string, source = read(path)) =>
  banned.filter(([pattern]) => pattern.test(source)).map(([, reason]) => `${path}: ${reason}`);

describe('every source file', () => {
  it.each(code)('%s is named in kebab-case, short and finished', (path) => {
    const source = read(path);
    expect(basename(path)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|e2e|d|config))?\.(tsx?|mjs)$/);
    expect(source.split('\n').length).toBeLessThanOrEqual(301);
    expect(unfinished.filter((pattern) => pattern.test(source))).toEqual([]);
  });

  it.each(productFiles())('%s keeps to the house rules', (path) => expect(faultsIn(path)).toEqual([]));

  it.each([
    'node.innerHTML = text',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'eval (text)',
    'CSS.highlights.clear()',
    "window.addEventListener('message', take)",
    'export default function card() {}',
    'enum Kind { A }',
  ])('would refuse %s', (source) => expect(faultsIn('popup/x.ts', source)).toHaveLength(1));
});

/** A page's @font-face can spy on text set in a family that it can name, so styles that reach a page name none. */
const genericFamilies = [
  'system-ui',
  'ui-sans-serif',
  'ui-serif',
  'ui-monospace',
  'sans-serif',
  'serif',
  'monospace',
  'inherit',
  'initial',
  'unset',
];

function familiesIn(css: string): readonly string[] {
  const declared = [...css.matchAll(/font(?:-family)?\s*:\s*([^;}]+)/g)].map((match) => match[1] ?? '');
  const lists = declared.map((value) => value.replace(/!important/, '').replace(/^.*\d(?:px|rem|em|%)(?:\s*\/\s*\S+)?\s+/s, ''));
  return lists.flatMap((list) => list.split(',')).map((family) => family.trim());
}

/** Sheets of the extension's own pages only. */
const ownPages = ['components/access.css', 'components/tokens.css', 'components/pages.css', 'components/keys.css'];

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

describe('styles that reach a page', () => {
  const sheets = ['components', 'content-scripts'].flatMap((room) => filesIn(room)).filter((path) => path.endsWith('.css'));

  it.each(sheets.filter((path) => !ownPages.includes(path)))('%s names only generic fonts, no address and no custom property', (path) => {
    const css = withoutComments(read(path));
    const named = familiesIn(css).filter((family) => !genericFamilies.includes(family) && !/^(normal|bold|italic|\d+)$/.test(family));
    expect(named).toEqual([]);
    // A page can register any custom property and so take its value from us.
    expect(css).not.toMatch(/url\(|@import|@font-face|var\(|[{;\s]--[\w-]+\s*:/);
  });

  it('would see a named font', () => {
    expect(familiesIn('a { font: 600 13px/1.4 "Segoe UI", system-ui; }')).toContain('"Segoe UI"');
    expect(familiesIn('a { font-family: Georgia, serif }')).toEqual(['Georgia', 'serif']);
  });
});
