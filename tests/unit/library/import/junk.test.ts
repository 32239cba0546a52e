import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../library/import/html/blocks.ts';
import { isPageEnd, isPageLine } from '../../../../library/import/html/junk-words.ts';
import { withoutHead } from '../../../../library/import/html/without-head.ts';
import { withoutJunk } from '../../../../library/import/html/without-junk.ts';

describe('lines of the page around an article', () => {
  it.each([
    'Share',
    'Share this article',
    'Share on Facebook',
    'Tweet',
    'Follow us on Twitter and Facebook',
    'Sign up for our daily newsletter',
    'Get the best of the Courier in your inbox every morning.',
    'Read more: How the storm was forecast',
    'Read also »',
    'Related: The price of herring',
    'ADVERTISEMENT',
    'Photo: Lars Berg / Courier',
    'Comments (12)',
    'Leave a comment',
    '© 2023 The Courier',
    '5 min read',
    'Last updated: 8 November 2023',
    'Tags: ferries, storms',
    'Читайте также: Шторм на севере',
    'Поделиться',
    'Lesen Sie auch: Der Sturm',
    'À lire aussi : La tempête',
    'Compartir',
    'اشتراک‌گذاری',
    'بیشتر بخوانید: توفان در شمال',
    'اقرأ أيضا: العاصفة',
  ])('%s', (text) => expect(isPageLine(text, 0)).toBe(true));

  it.each([
    'Share prices fell on Monday after the storm.',
    'Tweets by the minister were deleted.',
    'Related parties were asked to leave the harbour.',
    'See also what the old charter says of it, the bishop wrote to the king in his first letter of that year.',
    'Read more than one book, he said.',
    'Follow the road to the lighthouse.',
    'Comments by the minister drew anger.',
    'The photo shows a boat.',
    'Print shops in the town were closed.',
    'Updated maps of the coast were handed to the crews before the storm came in from the north.',
    'Подробнее о том, что было дальше, рассказали жители.',
  ])('not: %s', (text) => expect(isPageLine(text, 0)).toBe(false));

  it.each([
    'Related articles',
    'More from World',
    'Most read',
    'Read next',
    'You may also like',
    '3 comments',
    'Материалы по теме',
    'مطالب مرتبط',
  ])('begin the end of a page: %s', (text) => expect(isPageEnd(text)).toBe(true));

  it.each(['What comes next', 'Comments by the minister', 'Related conflicts in the north', 'A comment from Orsund'])(
    'do not: %s',
    (text) => {
      expect(isPageEnd(text)).toBe(false);
    },
  );
});

const block = (text: string, more: Partial<Block> = {}): Block => ({ text, kind: 'text', linked: 0, ...more });
const prose = (n: number) => block(`Sentence ${n} of the article, which is as long as sentences of articles are. `.repeat(3).trim());
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text.slice(0, 12).trim());

describe('an article without what is not its own', () => {
  const heading = (text: string) => block(text, { kind: 'heading' });

  it('ends where the page says that more is to be read', () => {
    expect(texts(withoutJunk([prose(1), prose(2), heading('Related articles'), block('A title'), block('Another')]))).toEqual([
      'Sentence 1 o',
      'Sentence 2 o',
    ]);
  });

  it('goes on where as much of it follows', () => {
    const all = [prose(1), heading('Topics'), prose(2), prose(3), prose(4)];
    expect(withoutJunk(all)).toEqual(all);
  });

  it('loses captions, links that stand alone in lists, and links at its end', () => {
    const link = block('A title of another article', { kind: 'item', linked: 1 });
    const all = [block('A boat.', { kind: 'caption' }), prose(1), link, prose(2), block('Home', { linked: 1 }), heading('Left alone')];
    expect(texts(withoutJunk(all))).toEqual(['Sentence 1 o', 'Sentence 2 o']);
  });

  it('loses the lines above it that are known already', () => {
    const known = { title: 'Ferry sails again', author: 'Ida Holm', lang: 'en' };
    const all = [
      'Ferry sails again',
      'Ida Holm',
      'By Ida Holm and Lars Berg',
      'Posted on 8 November 2023 at 10:30',
      'On 8 November 2023 the ferry sailed.',
      'By then it was late.',
    ];
    expect(
      withoutHead(
        all.map((text) => block(text)),
        known,
      ).map(({ text }) => text),
    ).toEqual(all.slice(4));
  });
});
