import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../content-scripts/marks.ts';
import { type PointingParts, watchPointer } from '../../../content-scripts/pointing.ts';
import { COVERED_REST_MS, SCROLL_SETTLE_MS, SELECTION_SETTLE_MS, TYPING_SETTLE_MS } from '../../../src/card/delays.ts';

/** What a test does to the page, as the browser would tell of it: no test can send a trusted event. */
type Made = { readonly type: string; readonly target?: unknown; readonly [field: string]: unknown };
type Heard = ReturnType<typeof play>['heard'];

const kabul = { surface: 'Kabul' } as Mark;
const hidden = { surface: 'hidden' } as Mark;
const card = { name: 'card' };

class FakeElement {
  readonly kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
  matches(selector: string): boolean {
    return selector.includes(this.kind);
  }
}
const link = new FakeElement('a[*|href]');
const paragraph = new FakeElement('paragraph');

/** A page on which the mention Kabul lies right of 100, and another beneath a cover right of 200. */
function play(parts: Partial<PointingParts> = {}) {
  const listeners: { type: string; work: (event: unknown) => void }[] = [];
  const listen = (type: string, work: (event: unknown) => void) => listeners.push({ type, work });
  let collapsed = true;
  let frames: (() => void)[] = [];
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', { addEventListener: listen, getSelection: () => ({ isCollapsed: collapsed }) });
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  const heard: string[] = [];
  const { signal } = new AbortController();
  const looks = { onTop: 0, beneath: 0 };
  const pointing = watchPointer({
    room: { signal } as PointingParts['room'],
    signal,
    markAt: ({ x }) => {
      looks.onTop++;
      return x > 100 && x <= 200 ? kabul : undefined;
    },
    coveredMarkAt: ({ x }) => {
      looks.beneath++;
      return x > 200 ? hidden : undefined;
    },
    isOn: (mark, { x }) => mark === hidden && x > 200,
    isOnWay: () => false,
    isCard: (target) => (target as unknown) === card,
    onEvent: (event) => heard.push('target' in event ? `${event.type} ${event.target.surface}` : event.type),
    ...parts,
  });
  const frame = () => {
    const due = frames;
    frames = [];
    for (const work of due) work();
  };
  const make = (made: Made) => {
    const event = {
      isTrusted: true,
      target: paragraph,
      pointerType: 'mouse',
      buttons: 0,
      composedPath: () => [made.target ?? paragraph],
      ...made,
    };
    for (const { type, work } of listeners) if (type === made.type) work(event);
  };
  return {
    ...{ heard, make, frame, looks, pointing },
    move: (x: number, more: object = {}) => {
      make({ type: 'pointermove', clientX: x, clientY: 5, relatedTarget: null, ...more });
      frame();
    },
    select: (some: boolean) => {
      collapsed = !some;
      make({ type: 'selectionchange' });
    },
    wait: (ms: number) => vi.advanceTimersByTime(ms),
  };
}

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
