import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../library/import/article.ts';
import { readInput } from '../../../../library/import/read-input.ts';
import { BLOG, JUNKY, NEWS, PERSIAN, WIKI } from './pages.ts';

const read = (html: string, url = 'https://www.site.example/some/page'): Article =>
  readInput({ kind: 'page', html, url }, { today: '2026-11-28' });

/** Facts in short: `value (where from)`. */
const told = ({ facts }: Article) =>
  Object.fromEntries(Object.entries(facts).map(([field, { value, origin }]) => [field, `${value} (${origin})`]));

const cases = [
  {
    what: 'a newspaper',
    article: () => read(NEWS, 'https://courier.example/2023/11/08/ferry-orsund?utm=1'),
    facts: {
      title: 'Ferry link to Orsund reopens after storm (json-ld)',
      author: 'Ida Holm (json-ld)',
      publisher: 'The Northern Courier (json-ld)',
      lang: 'en (markup)',
      url: 'https://courier.example/2023/11/08/ferry-orsund (markup)',
      date: '2023-11-08 (json-ld)',
    },
    first: 'The ferry between Halden Bay',
    last: 'valid until the end of the month.',
    without: [
      'Share',
      'Photo',
      'Advertisement',
      'Read more',
      'newsletter',
      'Related',
      'Comments',
      'Good to hear',
      'Most read',
      '©',
      'By Ida',
    ],
  },
  {
    what: 'a blog',
    article: () => read(BLOG, 'https://slowmaps.example/notes/tavi'),
    facts: {
      title: 'Notes from Tavi valley (markup)',
      author: 'Mara Lind (meta)',
      publisher: 'slowmaps.example (address)',
      lang: 'en (guessed)',
      url: 'https://slowmaps.example/notes/tavi (address)',
      date: '2019-03-03 (text)',
    },
    first: 'We walked up the Tavi valley',
    last: 'The last bus leaves Oresti at five.',
    without: ['About', 'RSS', 'Share', 'Tags', 'Posted on'],
  },
  {
    what: 'an encyclopedia',
    article: () => read(WIKI),
    facts: {
      title: 'Orsund (markup)',
      publisher: 'site.example (address)',
      lang: 'en (markup)',
      url: 'https://wiki.example/wiki/Orsund (markup)',
      date: '2022-05-04 (text)',
    },
    first: 'Orsund is an island',
    last: 'by a crew of four people.',
    without: ['[1]', '[edit]', 'Random article', 'last edited'],
  },
  {
    what: 'a Persian newspaper',
    article: () => read(PERSIAN),
    facts: {
      title: 'گمرک اسلام‌قلعه دوباره باز شد (markup)',
      publisher: 'خبر هرات (meta)',
      lang: 'fa (markup)',
      url: 'https://www.site.example/some/page (address)',
      date: '2021-07-10 (text)',
    },
    first: 'مقام‌های محلی',
    last: 'گفت‌وگو کند.',
    without: ['اشتراک', 'مرتبط', 'خانه'],
  },
  {
    what: 'a page full of other things',
    article: () => read(JUNKY),
    facts: {
      title: 'Dam at Korvo to be raised (markup)',
      author: 'Tomas Reed (markup)',
      publisher: 'Daily Ledger (meta)',
      lang: 'en (guessed)',
      url: 'https://www.site.example/some/page (address)',
      date: '2020-02-29 (meta)',
    },
    first: 'The government will raise',
    last: 'to be mended first.',
    without: ['cookies', 'Section', 'Another story', 'Advertisement', 'See also', 'Follow', 'Read next', 'drought', 'Trending', 'Imprint'],
  },
];

describe.each(cases)('the page of $what', ({ article, facts, first, last, without }) => {
  it('tells of itself, with where each fact was found', () => expect(told(article())).toEqual(facts));

  it('is read from its first sentence to its last', () => {
    const { text } = article();
    expect(text.slice(0, first.length)).toBe(first);
    expect(text.slice(-last.length)).toBe(last);
  });

  it('is read without what stands around the article', () => {
    const { text } = article();
    expect(without.filter((words) => text.includes(words))).toEqual([]);
  });
});
