import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that has the browser ask its server for something when we do something in it; all that it asks for lies under `at`. */
export type AskingPage = { readonly name: string; readonly body: string; readonly headers?: Readonly<Record<string, string>> };

const root = new URL('../../..', import.meta.url).pathname;

/** Every family that our styles name, and those that browsers and systems put in a generic one's place. */
const families = [
  ...new Set([
    ...readdirSync(join(root, 'components'))
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => [...readFileSync(join(root, 'components', name), 'utf8').matchAll(/(?:font(?:-family)?|--\w+):([^;}]+)/g)])
      .flatMap((match) => (match[1] ?? '').split(','))
      .map((family) => family.replace(/^.*(?:em|px|%)\s(?:\/\s\S+\s)?/s, '').trim())
      .filter((family) => /^[\w -]+$|^'[\w -]+'$/.test(family) && !/\d/.test(family)),
    ...['system-ui', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'serif', 'sans-serif', 'monospace', 'math', 'inherit', 'initial'],
    ...[
      '-apple-system',
      'BlinkMacSystemFont',
      'Segoe UI',
      'Cantarell',
      'DejaVu Sans',
      'DejaVu Serif',
      'Liberation Sans',
      'Liberation Serif',
    ],
    ...['Noto Sans', 'Noto Serif', 'Times New Roman', 'Times', 'Arial', 'Helvetica', 'Courier New', 'Roboto', 'Ubuntu'],
  ]),
];

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789“”…·'];

/** One face a family and letter: the server is told which letters are drawn in a family of that name. */
function spyingFonts(at: string): string {
  return families
    .flatMap((family, index) =>
      letters.map((letter) => {
        const code = letter.codePointAt(0)?.toString(16);
        return `@font-face{font-family:"${family.replaceAll("'", '')}";src:url(${at}/font-${index}-${code});unicode-range:U+${code}}`;
      }),
    )
    .join('\n');
}

/** Every property that takes a picture, with one of the server's. */
const pictures = (at: string) =>
  ['background', 'border-image', 'list-style', 'mask', 'cursor', 'filter', 'clip-path', 'shape-outside', 'content', 'offset-path']
    .map((property) => `${property}:url(${at}/${property})${property === 'cursor' ? ',auto' : ''}!important`)
    .join(';');

/** Styles for all that could be our element: it is the page's only one in the top layer. */
const stylesOnUs = (at: string) =>
  ['', '::before', '::after', '::backdrop', '::marker', '::part(card)', '::slotted(*)', '::scrollbar', '::selection', '::first-letter']
    .map((part, index) => `[popover]${part}{${pictures(`${at}/part-${index}`)}}`)
    .join('\n');

/** In a face of its own, which asks for nothing, so that only what we draw can have a letter asked for. */
const quiet =
  '@font-face{font-family:own;src:local("DejaVu Sans Mono"),local("Liberation Mono")}html{font-family:own,monospace}body{margin:60px 120px}';
const text = '<p lang="en">Lorries left Kabul in the morning.</p>';

const page = (head: string, body = text) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,"><style>${quiet}</style>${head}</head><body>${body}</body></html>`;

/** The pages, for a path that each lays all that it asks for under. */
export function askingPages(at: string): readonly AskingPage[] {
  return [
    { name: 'fonts of every name, letter by letter', body: page(`<style>${spyingFonts(`${at}/fonts`)}</style>`) },
    { name: 'styles on our element', body: page(`<style>${stylesOnUs(`${at}/styles`)}</style>`) },
    {
      name: 'styles on marks',
      body: page(`<style>${[1, 2, 3].map((n) => `::highlight(x-mark-${n}){${pictures(`${at}/mark-${n}`)}}`).join('')}</style>`),
    },
    {
      name: 'properties that are inherited',
      body: page(
        `<style>@property --card{syntax:"<image>";inherits:true;initial-value:url(${at}/initial)}
        html{${['card', 'bg', 'background', 'image', 'sans', 'serif', 'ink', 'paper', 'line'].map((name) => `--${name}:url(${at}/var-${name})`).join(';')};
        cursor:url(${at}/cursor),auto;list-style-image:url(${at}/list)}</style>`,
      ),
    },
    { name: 'another base', body: page(`<base href="${at}/base/">`) },
    { name: 'another base of another site', body: page(`<base href="http://leak.example${at}/base/">`) },
    {
      name: 'a report of each break of its policy',
      body: page(''),
      headers: {
        'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types; report-uri ${at}/policy`,
        'content-security-policy-report-only': `default-src 'none'; require-trusted-types-for 'script'; report-uri ${at}/policy-only`,
        'reporting-endpoints': `default="${at}/reports"`,
      },
    },
    {
      name: 'pictures, fonts, frames and hints of a tracker',
      body: page(
        `<link rel="stylesheet" href="${at}/own.css"><style>@import url(${at}/import.css);@font-face{font-family:x;src:url(${at}/x.woff2)}</style>`,
        `${text}<img src="${at}/pixel.gif" alt=""><a ping="${at}/ping" href="#a">Kabul</a><div style="height:9000px"></div><img loading="lazy" src="${at}/lazy.png" alt=""><iframe loading="lazy" src="${at}/frame"></iframe>`,
      ),
    },
  ];
}
