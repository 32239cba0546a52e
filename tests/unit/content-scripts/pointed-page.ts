import { vi } from 'vitest';
import type { Mark } from '../../../content-scripts/marks.ts';
import { type PointingParts, watchPointer } from '../../../content-scripts/pointing.ts';

/** What a test does to the page, as the browser would tell of it: no test can send a trusted event. */
export type Made = { readonly type: string; readonly target?: unknown; readonly [field: string]: unknown };
export type Heard = ReturnType<typeof play>['heard'];

const kabul = { surface: 'Kabul' } as Mark;
const hidden = { surface: 'hidden' } as Mark;
export const card = { name: 'card' };
export const keptCard = { name: 'card kept open' };

class FakeElement {
  readonly kind: string;
  constructor(kind: string) {
    this.kind = kind;
  }
  matches(selector: string): boolean {
    return selector.includes(this.kind);
  }
}
export const link = new FakeElement('a[*|href]');
const paragraph = new FakeElement('paragraph');

/** A page on which the mention Kabul lies right of 100, and another beneath a cover right of 200. */
export function play(parts: Partial<PointingParts> = {}) {
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
    isCard: (target) => [card, keptCard].includes(target as unknown as typeof card),
    isKept: (target) => (target as unknown) === keptCard,
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
