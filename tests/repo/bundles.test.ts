import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { networkCalls } from './network-calls.ts';
import { filesIn, read, readJson, root } from './project.ts';

/** Bytes that each script may have at most, minified. The first two run on every page; the reader comes to each, and runs where a name may stand. */
const budgets = {
  'content-scripts/gate.js': 2_000,
  'content-scripts/detector.js': 18_000,
  // Above 50 kB since it watches few elements for painting, fetches names in drawers and looks for candidates (decision 4), lets go of what
  // has left the page, and asks nodes for what is theirs where a page's forms answer in their place.
  'content-scripts/reader.js': 69_000,
  // What readers do with kept cards is a sixteenth of it, and so is what several reports tell: compared, side by side, on one timeline.
  // A twentieth tells whether the reader sees what is pressed: a page can cover and hide cards. Words of others are cleaned of unseen marks.
  'content-scripts/card.js': 120_000,
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

/** All that could load something: scripts, pages, styles and drawings. */
const loading = filesIn('dist')
  .map((path) => path.slice('dist/'.length))
  .filter((path) => /\.(js|html|css|svg)$/.test(path));

describe('the built extension', () => {
  it.each(Object.entries(budgets))('%s has at most %i bytes', (path, bytes) => {
    const { size } = statSync(join(root, 'dist', path));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(bytes);
  });

  it('finds what an English text tells of with little code and data', () => {
    expect(gzipSync(read('dist/library/import/extract-en.js'), { level: 9 }).length).toBeLessThanOrEqual(MOST_FOR_ENGLISH);
  });

  it.each(loading)('%s makes no network call', (path) => expect(networkCalls(path, read(`dist/${path}`))).toEqual([]));

  it('has no other kind of file that could', () => {
    const kinds = new Set(filesIn('dist').map((path) => path.split('.').at(-1)));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'png', 'svg', 'txt']);
  });

  it.each(scripts)('%s has no way to set HTML', (path) => {
    // In the workers of `library/import` there is no document: what parses there makes data.
    const parses = path.includes('/import/')
      ? /$^/
      : /\b(?:insertAdjacentHTML|createContextualFragment|parseFromString|DOMParser|srcdoc=)\b/;
    expect(read(path)).not.toMatch(/\b(?:inner|outer)HTML\b|__html\b|\bsetHTML(?:Unsafe)?\b|document\.write/);
    expect(read(path)).not.toMatch(parses);
  });

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

describe('a network call', () => {
  it.each([
    'async function a(){return(await fetch("/x")).text()}',
    'const {fetch:a}=globalThis;a("/x")',
    'self["fetch"].call(self,"/x")',
    'fetchLater("/x")',
    'let b=new XMLHttpRequest',
    'new WebSocket(d)',
    'new EventSource(d)',
    'navigator.sendBeacon("/x",c)',
    'importScripts("/x.js")',
    'import("./e.js")',
    'import(e)',
    'new RTCPeerConnection({iceServers:[{urls:e}]})',
    'new WebTransport(e)',
    'navigator.serviceWorker.register("/sw.js")',
    'new SharedWorker(e)',
    'CSS.paintWorklet.addModule(e)',
    '(new Image).src=e',
    'Image(1,1)',
    'new Audio(e)',
    'new FontFace("a",e)',
    'eval("1")',
    'new Function("return 1")()',
    'e.src="http://x.example/"',
    'e.srcset=f',
    'e.ping=f',
    'document.createElement("iframe")',
    'document.createElement("link")',
    'h("img",{src:e})',
    'h("img",{src:"https://x.example/a.png"})',
    'h("video",null)',
    'h("form",{class:"a",action:e})',
    'e.style.background="url(//x.example)"',
    'let css="@import \'x\'"',
    'let css="@font-face{}"',
    'window.open("https://x.example")',
    'chrome.downloads.download({url:e})',
    'browser.runtime.setUninstallURL(e)',
    'e.rel="preconnect"',
  ])('in a script would be refused: %s', (source) => expect(networkCalls('popup/popup.js', source)).not.toEqual([]));

  it.each([
    '<script src="https://x.example/a.js"></script>',
    '<script src="//x.example/a.js"></script>',
    '<script>1</script>',
    '<img src=http://x.example/a.png>',
    '<img srcset="https://x.example/a.png 2x">',
    '<link rel="preconnect" href="x">',
    '<link rel="stylesheet" href="https://x.example/a.css">',
    '<link rel=prefetch href=a.js>',
    '<link rel=dns-prefetch href=a>',
    '<a ping="x" href="a.html">',
    '<base href="a/">',
    '<iframe src="a.html"></iframe>',
    '<meta http-equiv="refresh" content="0">',
    '<p style="background: red">',
    '<p onclick="x()">',
    '<form action="a">',
  ])('in a page would be refused: %s', (source) => expect(networkCalls('popup/popup.html', source)).not.toEqual([]));

  it.each([
    'p { background: url(a.png) }',
    "p { background: URL('https://x.example') }",
    "@import 'a.css';",
    '@font-face { font-family: a; src: local(b) }',
    'p { background: image-set("a.png" 1x) }',
  ])('in a style would be refused: %s', (source) => expect(networkCalls('components/pages.css', source)).not.toEqual([]));

  it.each([
    ['popup/popup.js', 'h("img",{src:"../icons/icon-48.png"});e.textContent=a;new Worker(e)'],
    ['popup/popup.html', '<link rel="icon" href="../icons/icon-32.png"><script type="module" src="popup.js"></script><p lang="en">'],
    ['popup/popup.css', 'p { color: red; background: linear-gradient(red, blue) }'],
  ])('is none of: %s %s', (path, source) => expect(networkCalls(path, source)).toEqual([]));

  it.each(['<svg><image href="a.png"/></svg>', '<svg><script>1</script></svg>', '<svg style="fill:url(http://x.example)"/>'])(
    'in a drawing would be refused: %s',
    (source) => expect(networkCalls('icons/icon.svg', source)).not.toEqual([]),
  );

  it('would be found in pdf.js too, of which only words are let through', () => {
    expect(networkCalls('library/import/read-pdf.js', 'fetch(e)')).toEqual(['fetch']);
    expect(networkCalls('library/import/read-pdf.js', 'new XMLHttpRequest;new WebSocket(e)')).toHaveLength(2);
  });
});
