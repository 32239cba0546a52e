import { afterEach, describe, expect, it, vi } from 'vitest';
import { card, link, type Made, play } from './pointed-page.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a press', () => {
  const mouse = { pointerType: 'mouse' };
  const touch = { pointerType: 'touch' };
  const pen = { pointerType: 'pen' };
  const at = { clientX: 150, clientY: 5 };
  const cases: readonly [name: string, made: readonly Made[], heard: readonly string[]][] = [
    ['of the mouse closes', [{ type: 'pointerdown', ...mouse }], ['disturb', 'press-away']],
    ['and opens nothing', [{ type: 'click', ...mouse, ...at }], []],
    ['of a finger waits for what it will be', [{ type: 'pointerdown', ...touch }], ['disturb']],
    ['of a finger on a mention opens', [{ type: 'click', ...touch, ...at }], ['press Kabul']],
    ['of a pen as well', [{ type: 'click', ...pen, ...at }], ['press Kabul']],
    ['on what covers one closes', [{ type: 'click', ...touch, clientX: 250 }], ['press-away']],
    ['that is long on a link that covers one opens', [{ type: 'contextmenu', ...touch, clientX: 250, target: link }], ['press hidden']],
    ['elsewhere closes', [{ type: 'click', ...touch, clientX: 5 }], ['press-away']],
    ['on a mention in a link is the page’s', [{ type: 'click', ...touch, ...at, target: link }], ['press-away']],
    ['that is long opens there', [{ type: 'contextmenu', ...touch, ...at, target: link }], ['press Kabul']],
    ['that is long, of a pen, as well', [{ type: 'contextmenu', ...pen, ...at, target: link }], ['press Kabul']],
    ['that is long on other text selects a word', [{ type: 'contextmenu', ...touch, ...at }], []],
    ['that is long in a link without a mention is the page’s alone', [{ type: 'contextmenu', ...touch, clientX: 5, target: link }], []],
    ['of the other button is the page’s', [{ type: 'contextmenu', ...mouse, ...at, target: link }], []],
    [
      'in the card is the card’s',
      [
        { type: 'pointerdown', target: card },
        { type: 'click', ...touch, ...at, target: card },
      ],
      [],
    ],
    ['made up is none', [{ type: 'click', ...touch, ...at, isTrusted: false }], []],
    [
      'of which a browser does not say what made it goes by how it began',
      [
        { type: 'pointerdown', ...touch },
        { type: 'click', ...at, pointerType: undefined },
      ],
      ['disturb', 'press Kabul'],
    ],
    [
      'of a key on a link after a tap is none',
      [
        { type: 'pointerdown', ...touch },
        { type: 'click', ...at, pointerType: '' },
      ],
      ['disturb'],
    ],
  ];
  it.each(cases)('%s', (_name, made, expected) => {
    const { make, heard } = play();
    for (const each of made) make(each);
    expect(heard).toEqual(expected);
  });
});
