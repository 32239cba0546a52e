import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Site } from '../harness/site.ts';
import { steadyPage } from './steady-page.ts';

/** A page to be opened; `weight` says how often, `quiet` that whatever it says of itself is none of ours. */
export type SoakPage = { readonly url: string; readonly weight: number; readonly foreign: boolean };

/** Real pages fetch nothing and run nothing: what happens in them is the reader's doing and ours. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const names = ['Kabul', 'Herat', 'Moscow', 'Tehran', 'Kunduz', 'Faryab', 'Islam Qala', 'the Taliban', 'Tajikistan'];
const article = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="font: 18px/1.6 serif; margin: 40px">${body}`;
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${at}. A letter from ${names[at % names.length]} reached the capital that day.</p>`).join(
    '',
  );

const growing = `<div id="list"></div><script>
let turn = 0;
const timer = setInterval(() => {
  const p = document.createElement('p');
  p.textContent = 'Item ' + turn + ' from ' + ${JSON.stringify(names)}[turn % ${names.length}];
  document.getElementById('list').append(p);
  if (++turn === 60) clearInterval(timer);
}, 40);
</script>`;
const single = `<nav><button>Next</button></nav><main>${lines(3)}</main><script>
let view = 0;
const show = () => {
  history.pushState({ view: ++view }, '', '?view=' + view);
  document.querySelector('main').innerHTML = '<h1>View ' + view + '</h1><p>From ' + ${JSON.stringify(names)}[view % ${names.length}] + ' to Kabul.</p>';
};
document.querySelector('button').addEventListener('click', show);
setTimeout(show, 60);
setTimeout(show, 160);
</script>`;
const dialog = `<dialog open style="position: static"><p>A letter from Kabul.</p></dialog>${lines(4)}<script>
const dialog = document.querySelector('dialog');
dialog.close();
dialog.showModal();
</script>`;

/** Puts up the pages of the project's fixtures, some made for the purpose, and the real ones of `shared` where that is there. */
export function putUpPages(site: Site, root: string, shared: string): readonly SoakPage[] {
  const fixtures = (path: string, folder: string) => {
    site.folder(path, join(root, folder));
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ url: site.url(`${path}${file}`), weight: 1, foreign: true }));
  };
  const made = (path: string, body: string, weight = 3) => ({ url: site.page(path, article(path, body)), weight, foreign: false });
  const other = site.page('/made/inner', article('Inner', '<p>From Kunduz to Faryab.</p>')).replace('127.0.0.1', 'localhost');
  return [
    { url: site.page('/steady', steadyPage), weight: 6, foreign: false },
    ...fixtures('/fixtures/', 'tests/fixtures/pages'),
    ...fixtures('/places/', 'tests/fixtures/places'),
    ...fixtures('/own-reports/', 'tests/fixtures/own-reports'),
    made('/made/short', lines(5)),
    made('/made/long', lines(900)),
    made('/made/quiet', '<p>Nothing to see.</p>'),
    made('/made/growing', growing),
    made('/made/single', single),
    made('/made/dialog', dialog),
    made(
      '/made/frames',
      `${lines(2)}${[other, site.url('/made/short')].map((url) => `<iframe src="${url}" width="800" height="300"></iframe>`).join('')}`,
    ),
    made('/made/small-frame', `${lines(1)}<iframe src="${other}" width="300" height="60"></iframe>`),
    ...realPages(site, shared),
  ];
}

function realPages(site: Site, shared: string): readonly SoakPage[] {
  const benchData = join(shared, 'bench/data');
  const gold = join(shared, 'gold/pages-dev');
  if (!existsSync(benchData) && !existsSync(gold)) {
    console.log(`Left out: the real pages, as ${shared} is not there.`);
    return [];
  }
  const sizes: Readonly<Record<string, number>> = { 'small.html.gz': 6, 'large.html.gz': 2, 'book.html.gz': 0.2, 'huge.html.gz': 0.2 };
  const packed = Object.entries(sizes).filter(([file]) => existsSync(join(benchData, file)));
  const folders = existsSync(gold) ? readdirSync(gold).filter((name) => existsSync(join(gold, name, 'source.html'))) : [];
  return [
    ...packed.map(([file, weight]) => {
      const body = gunzipSync(readFileSync(join(benchData, file)));
      return { url: site.page(`/real/${file}`, { body, headers }), weight, foreign: true };
    }),
    ...folders.map((name) => {
      const body = readFileSync(join(gold, name, 'source.html'));
      return { url: site.page(`/real/${name}`, { body, headers }), weight: 2, foreign: true };
    }),
  ];
}
