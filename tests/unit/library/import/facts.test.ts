import { describe, expect, it } from 'vitest';
import { readInput } from '../../../../library/import/read-input.ts';

const sentence =
  'The ferry between Halden Bay and Orsund sailed again in the morning, days after a storm tore away part of the pier, and took two hundred people home.';

/** A fact of a page with this in its head and body, as `value (where from)`. */
function told(
  field: 'title' | 'author' | 'publisher' | 'url' | 'lang',
  head: string,
  body = '',
  url = 'https://www.courier.example/news/ferry?a=1#b',
) {
  const html = `<html><head>${head}</head><body><article>${body}<p>${sentence}</p></article></body></html>`;
  const fact = readInput({ kind: 'page', html, url }, { today: '2026-11-28' }).facts[field];
  return fact && `${fact.value} (${fact.origin})`;
}

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const named = (id: string, name: string) => ({ '@type': 'Person', '@id': id, name });

describe.each([
  [
    'title',
    [
      ['described', `${jsonLd({ '@type': 'Article', headline: 'Ferry sails' })}<title>Other</title>`, '', 'Ferry sails (json-ld)'],
      ['in meta', '<meta property="og:title" content="Ferry sails"><title>Other</title>', '', 'Ferry sails (meta)'],
      ['the one heading', '<title>Ferry sails - Courier</title>', '<h1>Ferry\n sails</h1>', 'Ferry sails (markup)'],
      [
        'the heading, where meta adds the site',
        '<meta property="og:title" content="Ferry sails again | Courier">',
        '<h1>Ferry sails again</h1>',
        'Ferry sails again (meta)',
      ],
      ['the window, without its site', '<title>The ferry sails again | Courier</title>', '', 'The ferry sails again (markup)'],
      ['the window, where both parts are short', '<title>Ferry – Courier</title>', '', 'Ferry – Courier (markup)'],
      [
        'without the site that is named',
        '<meta property="og:site_name" content="Courier"><title>Ferry – Courier</title>',
        '',
        'Ferry (markup)',
      ],
      [
        'without the site before it',
        '<meta property="og:site_name" content="Courier"><title>Courier: a – b</title><meta property="og:title" content="Courier | Ferry sails">',
        '',
        'Ferry sails (meta)',
      ],
      [
        'with a dash of its own',
        '<meta property="og:title" content="North-south ferry - a long story of it">',
        '',
        'North-south ferry - a long story of it (meta)',
      ],
    ],
  ],
  [
    'author',
    [
      [
        'several, described',
        jsonLd({ '@type': 'Article', author: [{ name: 'Ida Holm' }, { name: 'Lars Berg' }] }),
        '',
        'Ida Holm, Lars Berg (json-ld)',
      ],
      [
        'described elsewhere',
        jsonLd({ '@graph': [{ '@type': 'Article', author: { '@id': '#a' } }, named('#a', 'Ida Holm')] }),
        '',
        'Ida Holm (json-ld)',
      ],
      ['nowhere to be found', jsonLd({ '@type': 'Article', author: { '@id': '#a' } }), '', undefined],
      ['a text', jsonLd({ '@type': 'Article', author: 'By Ida Holm' }), '', 'Ida Holm (json-ld)'],
      ['in meta', '<meta name="author" content="Ida Holm">', '', 'Ida Holm (meta)'],
      [
        'no address',
        '<meta property="article:author" content="https://www.facebook.example/ida">',
        '<p class="byline">By Ida Holm | 8 November</p>',
        'Ida Holm (markup)',
      ],
      ['in words', '', '<span rel="author">Von Ida Holm</span>', 'Ida Holm (markup)'],
      ['not told', '', '', undefined],
    ],
  ],
  [
    'publisher',
    [
      ['described', jsonLd({ '@type': 'Article', publisher: { name: 'The Courier' } }), '', 'The Courier (json-ld)'],
      [
        'described elsewhere',
        jsonLd([
          { '@type': 'Article', publisher: { '@id': 'o' } },
          { '@type': 'Organization', '@id': 'o', name: 'The Courier' },
        ]),
        '',
        'The Courier (json-ld)',
      ],
      ['in meta', '<meta property="og:site_name" content="The Courier">', '', 'The Courier (meta)'],
      ['the site itself', '', '', 'courier.example (address)'],
    ],
  ],
  [
    'url',
    [
      [
        'the one that the page calls its own',
        '<link rel="canonical" href="https://courier.example/ferry#x">',
        '',
        'https://courier.example/ferry (markup)',
      ],
      ['as seen from the page', '<link rel="canonical" href="/ferry">', '', 'https://www.courier.example/ferry (markup)'],
      ['in meta', '<meta property="og:url" content="https://courier.example/ferry">', '', 'https://courier.example/ferry (meta)'],
      [
        'not the front page',
        '<link rel="canonical" href="https://courier.example/">',
        '',
        'https://www.courier.example/news/ferry?a=1 (address)',
      ],
      ['no script', '<link rel="canonical" href="javascript:alert(1)">', '', 'https://www.courier.example/news/ferry?a=1 (address)'],
      [
        'no name and password',
        '<link rel="canonical" href="https://a:b@courier.example/ferry">',
        '',
        'https://courier.example/ferry (markup)',
      ],
    ],
  ],
  [
    'lang',
    [
      ['not told', '', '', 'en (guessed)'],
      ['in meta', '<meta http-equiv="content-language" content="en-GB">', '', 'en (markup)'],
      ['declared, but not what the words say', '<meta http-equiv="content-language" content="fa">', '', 'en (guessed)'],
    ],
  ],
] as const)('the %s of a page', (field, cases) => {
  it.each(cases)('%s', (_what, head, body, wanted) => expect(told(field, head, body)).toBe(wanted));
});

it('is kept of no address but those of the web', () => {
  expect(told('url', '', '', 'file:///home/ida/ferry.html')).toBeUndefined();
  expect(told('publisher', '', '', 'file:///home/ida/ferry.html')).toBeUndefined();
});
