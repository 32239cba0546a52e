import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesIn, read, readJson, root } from './project.ts';

/** Bytes that each script may have at most, minified. The first two run on every page; the reader comes to each, and runs where a name may stand. */
const budgets = {
  'content-scripts/gate.js': 2_000,
  'content-scripts/detector.js': 18_000,
  // Above 50 kB since it watches few elements for painting, fetches names in drawers and looks for candidates (decision 4).
  'content-scripts/reader.js': 68_000,
  // What readers do with kept cards is a sixteenth of it, and so is what several reports tell: compared, side by side, on one timeline.
  // A twentieth tells whether the reader sees what is pressed: a page can cover and hide cards.
  'content-scripts/card.js': 119_000,
  'content-scripts/frames.js': 8_000,
  // Workers that run while something is imported, from the extension's own folder: nothing of them is on any page.
  'library/import/read.js': 300_000,
  // pdf.js, nearly all of it: only for PDFs.
  'library/import/read-pdf.js': 1_720_000,
  'library/import/extract-en.js': 285_000,
  'library/import/extract-any.js': 300_000,
};

/** Code and data that find places, groups, dates and events in an English text, compressed: a third of it is for dates and events, an eighth for names in other languages. */
const MOST_FOR_ENGLISH = 112_000;

const scripts = filesIn('dist').filter((path) => path.endsWith('.js'));

/** Ways for a script to send or get anything over the network, or to run code from strings. */
const network = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bnew Image\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bimport\s*\(/,
];

const callsIn = (source: string) => network.filter((pattern) => pattern.test(source)).map(String);

describe('the built extension', () => {
  it.each(Object.entries(budgets))('%s has at most %i bytes', (path, bytes) => {
    const { size } = statSync(join(root, 'dist', path));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(bytes);
  });

  it('finds what an English text tells of with little code and data', () => {
    expect(gzipSync(read('dist/library/import/extract-en.js'), { level: 9 }).length).toBeLessThanOrEqual(MOST_FOR_ENGLISH);
  });

  it.each(scripts)('%s makes no network call', (path) => expect(callsIn(read(path))).toEqual([]));

  it.each([
    'async function a(){return(await fetch("/x")).text()}',
    'let b=new XMLHttpRequest',
    'navigator.sendBeacon("/x",c)',
    'new WebSocket(d)',
    'import("./e.js")',
  ])('would refuse %s', (source) => expect(callsIn(source)).toHaveLength(1));

  it('holds the reader as one function, of which nothing runs until it is called', () => {
    // No document, no extension: to run any of it would throw, or leave something behind.
    const world = createContext({});
    const there = () => runInContext('Reflect.ownKeys(globalThis).map(String)', world) as string[];
    const before = new Set(there());
    runInContext(read('dist/content-scripts/reader.js'), world);
    expect(there().filter((key) => !before.has(key))).toEqual(['Symbol(backgrounder reader)']);
    expect(runInContext('typeof globalThis[Symbol.for("backgrounder reader")]().startReading', world)).toBe('function');
  });

  it('names no address on the web but those that formats are told by', () => {
    // Names of XML namespaces and JSON-LD contexts, written into files and compared; the library's page alone writes such files.
    const formats = ['https://schema.org', 'http://www.wikidata.org', 'https://www.wikidata.org', 'https://raw.githubusercontent.com'];
    const others = scripts.flatMap((path) => {
      const known = ['http://www.w3.org', ...(path === 'dist/library/library.js' ? formats : [])];
      const addresses = read(path).match(/\bhttps?:\/\/[\w.-]+/g) ?? [];
      return addresses.filter((address) => !known.includes(address)).map((address) => `${path}: ${address}`);
    });
    expect([...new Set(others)]).toEqual([]);
  });

  it('holds every file that the manifest and its pages name', () => {
    const built = new Set(filesIn('dist').map((path) => path.slice('dist/'.length)));
    const manifest = JSON.stringify(readJson('dist/manifest.json'));
    const named = [...manifest.matchAll(/"([\w./-]+\.(?:js|css|html|png))"/g)].map((match) => match[1] ?? '');
    const pages = [...built].filter((path) => path.endsWith('.html'));
    const linked = pages.flatMap((page) =>
      [...read(`dist/${page}`).matchAll(/(?:src|href)="([^"#:]+)"/g)].map((match) =>
        join(page, '..', match[1] ?? '').replaceAll('\\', '/'),
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    expect([...named, ...linked].filter((path) => !built.has(path))).toEqual([]);
  });

  it('holds no test hook', () => {
    // Only the test build has an open shadow root.
    for (const path of scripts) expect(read(path)).not.toMatch(/TEST_BUILD|mode:"open"/);
  });
});
