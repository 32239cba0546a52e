import { describe, expect, it } from 'vitest';
import { readInput } from '../../../../library/import/read-input.ts';

const sentence =
  'The ferry between Halden Bay and Orsund sailed again in the morning, days after a storm tore away part of the pier, and took two hundred people home.';
const url = 'https://courier.example/news/ferry';

/** `date (where from)` of a page with this in its head and body. */
function dated(head: string, body = '', at = url, lang = 'en'): string | undefined {
  const html = `<html lang="${lang}"><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${body}<p>${sentence}</p></article></body></html>`;
  const { date } = readInput({ kind: 'page', html, url: at }, { today: '2026-11-28' }).facts;
  return date && `${date.value} (${date.origin})`;
}

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const ARTICLE = { '@type': 'NewsArticle', datePublished: '2023-11-08' };

describe('when a page was published', () => {
  it.each([
    ['an article described in JSON-LD', jsonLd(ARTICLE), '', '2023-11-08 (json-ld)'],
    [
      'one of several types',
      jsonLd({ '@type': ['Thing', 'BlogPosting'], datePublished: '2023-11-08T23:30:00-05:00' }),
      '',
      '2023-11-08 (json-ld)',
    ],
    ['one in a graph', jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, ARTICLE] }), '', '2023-11-08 (json-ld)'],
    ['one in a list', jsonLd([{ '@type': 'Organization' }, ARTICLE]), '', '2023-11-08 (json-ld)'],
    ['another thing that is published', jsonLd({ '@type': 'WebPage', datePublished: '2023-11-08' }), '', '2023-11-08 (json-ld)'],
    ['not a comment', jsonLd({ '@type': 'Comment', datePublished: '2023-11-09' }), '', undefined],
    ['not a film beside it', jsonLd([{ '@type': 'VideoObject', datePublished: '2019-01-01' }, ARTICLE]), '', '2023-11-08 (json-ld)'],
    ['JSON-LD before meta', jsonLd(ARTICLE) + property('article:published_time', '2023-11-01'), '', '2023-11-08 (json-ld)'],
    ['a property of the Open Graph', property('article:published_time', '2023-11-08T09:30:00Z'), '', '2023-11-08 (meta)'],
    ['Dublin Core', meta('DC.date.issued', '2023-11-08'), '', '2023-11-08 (meta)'],
    ['parsely', meta('parsely-pub-date', '2023-11-08T09:30:00Z'), '', '2023-11-08 (meta)'],
    ['words in meta', meta('date', 'Wed, 08 Nov 2023 09:30:00 GMT'), '', '2023-11-08 (meta)'],
    ['milliseconds in meta', meta('pubdate', '1699435800000'), '', '2023-11-08 (meta)'],
    ['figures without signs between', meta('pubdate', '20231108'), '', '2023-11-08 (meta)'],
    ['microdata', '', '<span itemprop="datePublished" content="2023-11-08">today</span>', '2023-11-08 (markup)'],
    ['a time that is marked as such', '', '<time>1 May 2020</time><time pubdate datetime="2023-11-08">8.11.</time>', '2023-11-08 (markup)'],
    ['a time of the article', '', '<time datetime="2023-11-08T10:00">8 Nov</time>', '2023-11-08 (markup)'],
    ['a time in words', '', '<time>8 November 2023</time>', '2023-11-08 (markup)'],
    ['when it was changed, where nothing else is told', property('article:modified_time', '2023-11-09'), '', '2023-11-09 (meta)'],
    [
      'not when it was changed, where a time is told',
      property('article:modified_time', '2023-11-09'),
      '<time datetime="2023-11-08"></time>',
      '2023-11-08 (markup)',
    ],
    [
      'what stands where dates stand',
      '',
      '<p>1 May 2020 was long ago.</p><div class="post-date">Posted on 8 November 2023</div>',
      '2023-11-08 (text)',
    ],
    ['the first day at the top', '', '<p>Orsund, 8 November 2023</p>', '2023-11-08 (text)'],
    ['not a day that a sentence tells of', '', '<p>On 8 November 2023 the ferry sailed.</p>', undefined],
    [
      'not a day that a long line tells of',
      '',
      `<p>The ferry, which sailed on 8 November 2023, ${'and sailed '.repeat(9)}again</p>`,
      undefined,
    ],
    ['a line of its own, after a sentence with a day', '', '<p>It sailed on 1 May 2020.</p><p>8 November 2023</p>', '2023-11-08 (text)'],
    ['American words', '', '<p class="dateline">November 8, 2023, 9:30 a.m. ET</p>', '2023-11-08 (text)'],
    ['a day to come is none', meta('date', '2031-01-01'), '', undefined],
    ['a day that is none', meta('date', '2023-02-31'), '', undefined],
    ['a year alone is no day', meta('date', '2023'), '', undefined],
    ['nothing at all', '', '', undefined],
  ])('is told by %s', (_what, head, body, wanted) => expect(dated(head, body)).toBe(wanted));

  it.each([
    ['https://courier.example/2023/11/08/ferry', '2023-11-08 (address)'],
    ['https://courier.example/news/2023-11-08-ferry.html', '2023-11-08 (address)'],
    ['https://courier.example/a/20231108/ferry', '2023-11-08 (address)'],
    ['https://courier.example/2023/11/ferry', undefined],
    ['https://courier.example/id/20239908/ferry', undefined],
    ['https://2023-11-08.example/ferry', undefined],
  ])('is told by the address %s', (address, wanted) => expect(dated('', '', address)).toBe(wanted));

  it.each([
    ['fa', '<div class="date">پنجشنبه ۱۹ تیر ۱۴۰۰</div>', '2021-07-10 (text)'],
    ['ru', '<div class="date">8 ноября 2023, 10:15</div>', '2023-11-08 (text)'],
    ['de', '<div class="datum-date">8. November 2023</div>', '2023-11-08 (text)'],
    ['de', '<time>08.11.2023</time>', '2023-11-08 (markup)'],
    ['fr', '<div class="date">Publié le 8 novembre 2023</div>', '2023-11-08 (text)'],
    ['es', '<div class="fecha date">8 de noviembre de 2023</div>', '2023-11-08 (text)'],
    ['ar', '<div class="date">8 نوفمبر 2023</div>', '2023-11-08 (text)'],
  ])('is told in words, %s', (lang, body, wanted) => expect(dated('', body, url, lang)).toBe(wanted));
});
