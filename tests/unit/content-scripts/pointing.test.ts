import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COVERED_REST_MS, SCROLL_SETTLE_MS, SELECTION_SETTLE_MS, TYPING_SETTLE_MS } from '../../../src/card/delays.ts';
import { card, type Heard, keptCard, link, type Made, play } from './pointed-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const opens = (heard: Heard) => heard.some((each) => each.startsWith('over') || each.startsWith('press '));

describe('a pointer that moves', () => {
  it('is on a mention or off it, as seen once a frame', () => {
    const { move, make, frame, heard, looks } = play();
    move(150);
    for (const clientX of [160, 170, 50]) make({ type: 'pointermove', clientX, clientY: 5 });
    frame();
    expect(heard).toEqual(['over Kabul', 'off']);
    expect(looks.onTop).toBe(2);
  });

  const unheard: readonly [name: string, more: object][] = [
    ['made up by the page', { isTrusted: false }],
    ['of a finger', { pointerType: 'touch' }],
    ['with a button down: it drags or selects', { buttons: 1 }],
    ['of a pen that touches', { pointerType: 'pen', buttons: 1 }],
  ];
  it.each(unheard)('%s, is not followed', (_name, more) => {
    const { move, heard, wait } = play();
    move(150, more);
    wait(5000);
    expect(heard).toEqual([]);
  });

  it.each([{ pointerType: 'pen' }, { ctrlKey: true }, { metaKey: true }])('as %j is followed', (more) => {
    const { move, heard } = play();
    move(150, more);
    expect(heard).toEqual(['over Kabul']);
  });

  it('is followed at once where that is asked, as the frame may be late', () => {
    const { make, pointing, frame, heard, looks } = play();
    make({ type: 'pointermove', clientX: 50, clientY: 5 });
    pointing.catchUp();
    expect(heard).toEqual(['off']);
    pointing.catchUp();
    frame();
    expect(looks.onTop).toBe(1);
  });

  it('is on the mention’s card, or on one that is kept and so off the mention', () => {
    const { heard, make } = play();
    make({ type: 'pointermove', target: card });
    make({ type: 'pointermove', target: keptCard });
    expect(heard).toEqual(['card', 'off']);
  });

  it('tells whether it is on the way to the card', () => {
    const told: unknown[] = [];
    const { move } = play({ isOnWay: ({ x }) => x < 120, onEvent: (event) => told.push('onWay' in event && event.onWay) });
    for (const x of [50, 110, 150]) move(x);
    expect(told).toEqual([true, true, false]);
  });
});

describe('while the reader does something else, the pointer points at nothing', () => {
  const doings: readonly [name: string, made: Made, quiet: number][] = [
    ['scrolling', { type: 'scroll' }, SCROLL_SETTLE_MS],
    ['typing', { type: 'keydown', key: 'a' }, TYPING_SETTLE_MS],
    ['typing what the third level of the keyboard has', { type: 'keydown', key: '@', ctrlKey: true, altKey: true }, TYPING_SETTLE_MS],
    ['at the end of composing', { type: 'compositionend' }, TYPING_SETTLE_MS],
  ];
  it.each(doings)('%s, until a while after', (_name, made, quiet) => {
    const { move, make, heard, wait } = play();
    move(150);
    make(made);
    expect(heard).toEqual(['over Kabul', 'disturb']);
    move(151);
    wait(quiet - 1);
    expect(heard).toEqual(['over Kabul', 'disturb']);
    wait(1);
    expect(heard).toEqual(['over Kabul', 'disturb', 'over Kabul']);
  });

  it.each(doings)('%s, nor after it, where it has not moved since', (_name, made) => {
    const { move, make, heard, wait } = play();
    move(150);
    make(made);
    wait(5000);
    expect(heard).toEqual(['over Kabul', 'disturb']);
  });

  it('selecting, until a while after; that a selection goes is none', () => {
    const { move, select, heard, wait } = play();
    select(true);
    move(150);
    wait(SELECTION_SETTLE_MS - 1);
    expect(opens(heard)).toBe(false);
    wait(1);
    expect(heard).toEqual(['disturb', 'over Kabul']);
    select(false);
    expect(heard).toEqual(['disturb', 'over Kabul']);
  });

  it('composing, however long that takes, until it ends or a field that is gone cannot end it', () => {
    for (const end of [{ type: 'compositionend' }, { type: 'keydown', key: 'a', isComposing: false }, { type: 'pointerdown' }]) {
      const { move, make, heard, wait } = play();
      make({ type: 'compositionstart' });
      move(150);
      wait(60_000);
      expect(opens(heard)).toBe(false);
      make(end);
      move(151);
      wait(TYPING_SETTLE_MS);
      expect(opens(heard)).toBe(true);
    }
  });

  const others: readonly Made[] = [
    ...['Control', 'Meta', 'Shift', 'Alt'].map((key) => ({ type: 'keydown', key })),
    { type: 'keydown', key: 'c', ctrlKey: true },
    { type: 'keydown', key: 'c', metaKey: true },
    { type: 'keydown', key: 'a', target: card },
    { type: 'scroll', target: card },
    { type: 'keydown', key: 'a', isTrusted: false },
    { type: 'keyup', key: 'a' },
  ];
  it.each(others)('but %j is none of that', (made) => {
    const { move, make, heard } = play();
    make(made);
    move(150);
    expect(heard).toEqual(['over Kabul']);
  });
});

describe('a mention beneath something see-through', () => {
  it('is looked for only where the pointer rests, and kept while it stays there', () => {
    const { move, heard, looks, wait } = play();
    for (let x = 210; x < 300; x++) {
      move(x);
      wait(COVERED_REST_MS - 1);
    }
    expect(looks.beneath).toBe(0);
    wait(1);
    expect(heard.filter((each) => each !== 'off')).toEqual(['over hidden']);
    move(290);
    expect(heard.at(-1)).toBe('over hidden');
    expect(looks.beneath).toBe(1);
    move(290, { target: link });
    expect(heard.at(-1)).toBe('off');
    move(50);
    expect(heard.at(-1)).toBe('off');
  });

  it('is not looked for where one lies on top', () => {
    const { move, looks, wait } = play();
    move(150);
    wait(5000);
    expect(looks.beneath).toBe(0);
  });
});

describe('a pointer that leaves the window', () => {
  it.each([
    ['mouse', 'off'],
    ['pen', 'disturb'],
    ['touch', undefined],
  ])('as a %s: %s', (pointerType, expected) => {
    const { make, heard } = play();
    make({ type: 'pointerout', pointerType, relatedTarget: null });
    expect(heard[0]).toBe(expected);
  });
});
