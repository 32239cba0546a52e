import { describe, expect, it } from 'vitest';
import { isFrameAsk, isFrameCardEvent } from '../../../src/card/frame-card.ts';

const box = { left: 1, top: 2, right: 30, bottom: 14 };
const explanation = { form: 'Kabul', lang: 'en', entity: 'kabul', language: 'en', evidence: [{ key: 'why_form', weight: 2 }] };
const why = { explanation, page: 'https://a.example/', quote: { exact: 'Kabul', prefix: 'from ', suffix: '.' } };
const show = { do: 'show', entity: 'kabul', surface: 'Kabul', boxes: [box], why, focus: false };
const long = 'x'.repeat(5_000);

describe('what a frame may ask', () => {
  it.each<[name: string, value: unknown]>([
    ['a card', show],
    [
      'a card with the focus, in a text of no known language',
      { ...show, focus: true, why: { ...why, explanation: { ...explanation, language: undefined } } },
    ],
    ['the same, as Chromium carries it', { ...show, why: { ...why, explanation: { ...explanation, language: null } } }],
    ['a card of words that are out of sight by now', { ...show, boxes: [] }],
    ['another place', { do: 'move', boxes: [box, box] }],
    ['an end', { do: 'hide' }],
    ['a pin', { do: 'pin' }],
  ])('%s', (_name, value) => expect(isFrameAsk(value)).toBe(true));
});

describe('what it may not', () => {
  it.each<[name: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'show'],
    ['something unknown', { do: 'open' }],
    ['what every object has', { do: 'constructor' }],
    ['a card of nothing', { ...show, entity: undefined }],
    ['a card without its grounds', { ...show, why: undefined }],
    ['grounds that are none', { ...show, why: { ...why, explanation: { ...explanation, evidence: 'many' } } }],
    ['grounds without weight', { ...show, why: { ...why, explanation: { ...explanation, evidence: [{ key: 'why_form' }] } } }],
    ['no quote', { ...show, why: { ...why, quote: null } }],
    ['words without end', { ...show, surface: long }],
    ['a page without end', { ...show, why: { ...why, page: long } }],
    ['boxes that are none', { ...show, boxes: 'all' }],
    ['more boxes than words have', { ...show, boxes: Array(65).fill(box) }],
    ['a box without an end', { do: 'move', boxes: [{ ...box, right: Number.POSITIVE_INFINITY }] }],
    ['a box of words', { do: 'move', boxes: [{ ...box, top: '2' }] }],
    ['a focus that is neither', { ...show, focus: 1 }],
  ])('%s', (_name, value) => expect(isFrameAsk(value)).toBe(false));
});

describe('what can happen to its card', () => {
  it.each<[value: unknown, can: boolean]>([
    [{ type: 'card' }, true],
    [{ type: 'press-away' }, true],
    [{ type: 'pin' }, true],
    [{ type: 'unpin' }, true],
    [{ type: 'shrink' }, true],
    [{ type: 'off', onWay: true }, true],
    [{ type: 'close', hadFocus: false }, true],
    [{ type: 'off' }, false],
    [{ type: 'close' }, false],
    // To be opened is the frame's own affair.
    [{ type: 'press' }, false],
    [{ type: 'over' }, false],
    [{ type: 'tick' }, false],
    [{}, false],
    [undefined, false],
  ])('%j: %j', (value, can) => expect(isFrameCardEvent(value)).toBe(can));
});
