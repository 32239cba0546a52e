import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hover, type HoverParts } from '../../../content-scripts/hover.ts';
import type { InlineRun } from '../../../content-scripts/inline-run.ts';
import { type Mark, Marks } from '../../../content-scripts/marks.ts';
import { DWELL_MS, LINGER_MS, PATIENCE, type Patience } from '../../../src/card/delays.ts';
import type { Mention } from '../../../src/model.ts';

const cardBox = { left: 0, top: 140, right: 300, bottom: 400 } as DOMRect;
/** A mention whose words run over the end of a line. */
const lines = [
  { left: 900, top: 100, right: 980, bottom: 118 },
  { left: 0, top: 120, right: 50, bottom: 138 },
] as DOMRect[];

function hovered(parts: Partial<HoverParts> = {}) {
  document.body.innerHTML = '<p>Islam Qala</p>';
  const text = document.querySelector('p')?.firstChild as Text;
  const marks = new Marks({ added: () => undefined, dropped: () => undefined });
  const run: InlineRun = { text: text.data, nodes: [text], starts: [0], skipped: 0, holder: text.parentElement as Element };
  marks.add(run, [{ entity: 0, start: 0, end: 10, kind: 'name' } as unknown as Mention], [{ id: 'islam-qala', kind: 'place' }]);
  const [mark] = [...marks.of('islam-qala')] as [Mark];
  const open: string[] = [];
  const cards = {
    show: async () => open.push('opened'),
    hide: () => open.push('closed'),
    box: () => (open.at(-1) === 'opened' ? cardBox : undefined),
  } as unknown as HoverParts['cards'];
  const { signal } = new AbortController();
  const room = { signal } as HoverParts['room'];
  const why = () => ({}) as ReturnType<HoverParts['why']>;
  const hover = new Hover({
    room,
    signal,
    marks,
    cards,
    why,
    patience: () => 'normal',
    catchUp: () => undefined,
    onShow: () => undefined,
    ...parts,
  });
  return { hover, mark, open };
}

const over = (target: Mark, x: number, y: number) => ({ type: 'over', target, at: { x, y } }) as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  Range.prototype.getClientRects = () => lines as unknown as DOMRectList;
  return () => {
    vi.useRealTimers();
    Reflect.deleteProperty(Range.prototype, 'getClientRects');
  };
});

describe('the way to the card', () => {
  it('leads from the line the pointer was on', () => {
    const { hover, mark } = hovered();
    hover.handle(over(mark, 10, 130));
    vi.advanceTimersByTime(DWELL_MS);
    expect(hover.isOnWay({ x: 100, y: 139 })).toBe(true);
    expect(hover.isOnWay({ x: 600, y: 130 })).toBe(false);
    hover.handle(over(mark, 950, 110));
    expect(hover.isOnWay({ x: 600, y: 130 })).toBe(true);
    expect(hover.isOnWay({ x: 10, y: 130 })).toBe(false);
  });

  it('leads from all of the mention where the pointer was on none of it', () => {
    const { hover, mark } = hovered();
    hover.handle({ type: 'press', target: mark });
    expect(hover.isOnWay({ x: 600, y: 130 })).toBe(true);
    expect(hover.isOnWay({ x: 10, y: 130 })).toBe(true);
  });

  it('is there only while the card is', () => {
    const { hover, mark } = hovered();
    const between = { x: 100, y: 139 };
    expect(hover.isOnWay(between)).toBe(false);
    hover.handle(over(mark, 10, 130));
    expect(hover.isOnWay(between)).toBe(false);
    vi.advanceTimersByTime(DWELL_MS);
    hover.handle({ type: 'off' });
    expect(hover.isOnWay(between)).toBe(true);
    vi.advanceTimersByTime(LINGER_MS);
    expect(hover.isOnWay(between)).toBe(false);
  });
});

describe('a card that the reader keeps', () => {
  it('is neither closed nor shown again by what the pointer does then', () => {
    const { hover, mark, open } = hovered();
    hover.handle(over(mark, 10, 130));
    vi.advanceTimersByTime(DWELL_MS);
    hover.handle({ type: 'pin' });
    hover.handle({ type: 'off' });
    vi.advanceTimersByTime(9000);
    hover.handle({ type: 'unpin', target: mark });
    expect(open).toEqual(['opened']);
    hover.handle({ type: 'off' });
    vi.advanceTimersByTime(LINGER_MS);
    expect(open).toEqual(['opened', 'closed']);
  });
});

describe('the timer', () => {
  it('opens nothing for a pointer that has left but was not yet followed', () => {
    let left = true;
    const { hover, mark, open } = hovered({ catchUp: () => left && hover.handle({ type: 'off' }) });
    hover.handle(over(mark, 10, 130));
    vi.advanceTimersByTime(DWELL_MS * 3);
    expect(open).toEqual([]);
    left = false;
    hover.handle(over(mark, 10, 130));
    vi.advanceTimersByTime(DWELL_MS);
    expect(open).toEqual(['opened']);
  });

  it('has the patience of the moment', () => {
    let patience: Patience = 'slow';
    const { hover, mark, open } = hovered({ patience: () => patience });
    hover.handle(over(mark, 10, 130));
    vi.advanceTimersByTime(DWELL_MS * PATIENCE.slow - 1);
    expect(open).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(open).toEqual(['opened']);
    hover.handle({ type: 'close' });
    patience = 'quick';
    hover.handle(over(mark, 10, 130));
    vi.advanceTimersByTime(DWELL_MS * PATIENCE.quick);
    expect(open).toEqual(['opened', 'closed', 'opened']);
  });
});
