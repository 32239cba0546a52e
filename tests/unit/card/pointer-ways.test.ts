/** Ways of a pointer over a page full of mentions, point by point as a hand makes them, through geometry and states together. */
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, isBetween } from '../../../src/card/corridor.ts';
import { DWELL_MS, PATIENCE, type Patience, patiences, SWITCH_ON_WAY_MS } from '../../../src/card/delays.ts';
import type { CardEvent, Point } from '../../../src/card/state.ts';
import { play, type Step } from './play.ts';

type Place = Box & { readonly name: string };
type Seen = { readonly at: number; readonly point: Point };

const LINE = 28;
const FRAME_MS = 16;

/** A text of 25 lines of 8 mentions of 60 to 116 px, with as much other text between. */
const text: readonly Place[] = Array.from({ length: 200 }, (_, index) => {
  const left = 40 + (index % 8) * 190;
  const top = 20 + Math.floor(index / 8) * LINE;
  return { name: `m${index}`, left, top, right: left + 60 + ((index * 23) % 57), bottom: top + 20 };
});

const middle = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Straight from point to point at a speed in px a second, a sample a frame, with the tremble of a hand. */
function travel(points: readonly Point[], speed: number, start = 0): Seen[] {
  const samples: Seen[] = [];
  let at = start;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const frames = Math.max(1, Math.round((Math.hypot(to.x - from.x, to.y - from.y) / speed) * (1000 / FRAME_MS)));
    for (let frame = 1; frame <= frames; frame++) {
      at += FRAME_MS;
      const share = frame / frames;
      const tremble = Math.sin(samples.length) * 1.5;
      samples.push({ at, point: { x: from.x + (to.x - from.x) * share + tremble, y: from.y + (to.y - from.y) * share + tremble } });
    }
  });
  return samples;
}

/** What the samples mean, as the page tells it, where `card` is open beside `of`. */
function steps(samples: readonly Seen[], places: readonly Place[], open?: { readonly card: Box; readonly of: Box }): Step[] {
  return samples.map(({ at, point }) => {
    if (open && boxAt([open.card], point)) return { at, event: { type: 'card' } };
    const onWay = open !== undefined && isBetween([open.card, open.of], point);
    const target = boxAt(places, point)?.name;
    const event: CardEvent<string> = target ? { type: 'over', target, at: point, onWay } : { type: 'off', at: point, onWay };
    return { at, event };
  });
}

const lines = Array.from({ length: 25 }, (_, line) => text.slice(line * 8, line * 8 + 8));

describe('a pass over 200 mentions opens none', () => {
  /** Along each line and back to the start of the next, as the eye goes: over every mention. */
  const alongLines = (shift = 0) => lines.flatMap(([first]) => [10, 1560].map((x) => ({ x, y: (first?.top ?? 0) + 10 + shift })));
  const ways: readonly [name: string, patience: Patience, samples: readonly Seen[]][] = [
    // 250 words a minute are about 200 px a second at this size of text.
    ['along the lines as one reads', 'normal', travel(alongLines(), 200)],
    ['along the lines as one reads slowly', 'normal', travel(alongLines(), 110)],
    ['the same at long patience, slower yet', 'slow', travel(alongLines(), 60)],
    ['the same at short patience', 'quick', travel(alongLines(), 200)],
    ['on the way across, quickly', 'quick', travel(alongLines(), 900)],
    [
      'down through the lines',
      'normal',
      travel(
        text.slice(0, 8).flatMap(({ left }) => [0, 720].map((y) => ({ x: left + 30, y }))),
        150,
      ),
    ],
    ['from mention to mention, word by word, a glance long on each', 'normal', glances(text, DWELL_MS - 5 * FRAME_MS)],
  ];
  it.each(ways)('%s', (_name, patience, samples) => {
    const end = (samples.at(-1)?.at ?? 0) + FRAME_MS;
    const made: Step[] = [...steps(samples, text), { at: end, event: { type: 'off' } }];
    expect(new Set(made.flatMap(({ event }) => (event.type === 'over' ? [event.target] : []))).size).toBe(200);
    expect(play(made, end + 5000, patience).shown).toEqual([]);
  });
});

describe('a rest on each of 200 mentions opens each', () => {
  it.each(patiences)('at %s patience', (patience) => {
    const rest = SWITCH_ON_WAY_MS * PATIENCE[patience] + 5 * FRAME_MS;
    const samples = glances(text, rest);
    const { shown } = play(steps(samples, text), samples.at(-1)?.at ?? 0, patience);
    expect(shown.filter((name) => name !== undefined)).toEqual(text.map(({ name }) => name));
  });

  it('for a hand that trembles past the edges of the words', () => {
    const samples = glances(text, 4 * DWELL_MS, 9, 8);
    const made = steps(samples, text);
    // Of the time on each, it is beside it for a good part.
    expect(made.filter(({ event }) => event.type === 'off').length).toBeGreaterThan(made.length / 5);
    const { shown } = play(made, samples.at(-1)?.at ?? 0);
    expect(shown.filter((name) => name !== undefined)).toEqual(text.map(({ name }) => name));
  });

  it('also where each lies on the way between the card before and its mention', () => {
    const rest = SWITCH_ON_WAY_MS + 5 * FRAME_MS;
    const samples = glances(text, rest);
    const everywhere = {
      card: { left: 5000, top: -5000, right: 5001, bottom: 5000 },
      of: { left: -5000, top: -5000, right: -4999, bottom: 5000 },
    };
    const { shown } = play(steps(samples, text, everywhere), samples.at(-1)?.at ?? 0);
    expect(shown.filter((name) => name !== undefined)).toEqual(text.map(({ name }) => name));
  });
});

describe('from a mention to its card, placed at each of 12 places around it, through other mentions', () => {
  const of = { name: 'own', left: 470, top: 390, right: 530, bottom: 410 };
  const clock = Array.from({ length: 12 }, (_, hour) => hour);
  /** Its middle lies in the direction of the hour, its near edge well away. */
  const cardAt = (hour: number): Box => {
    const angle = (hour / 12) * 2 * Math.PI;
    const [x, y] = [500 + Math.sin(angle) * 420, 400 - Math.cos(angle) * 420];
    return { left: x - 180, top: y - 150, right: x + 180, bottom: y + 150 };
  };
  /** Mentions on every line all around, with gaps of a few pixels between. */
  const around = Array.from({ length: 900 }, (_, index): Place => {
    const [left, top] = [-300 + (index % 30) * 54, -300 + Math.floor(index / 30) * LINE * 1.7];
    return { name: `m${index}`, left, top, right: left + 48, bottom: top + 40 };
  }).filter((place) => !overlap(place, of));
  const places = [of, ...around];
  const targets = (card: Box): Point[] => [
    middle(card),
    ...[card.left + 2, card.right - 2].flatMap((x) => [card.top + 2, card.bottom - 2].map((y) => ({ x, y }))),
  ];
  const start: Step = { at: 0, event: { type: 'over', target: 'own', at: middle(of) } };
  /** All that is shown on the ways to the card's middle and corners at a speed. */
  const shownOn = (hour: number, speed: number, known = true) => {
    const card = cardAt(hour);
    return targets(card).map((to) => {
      const samples = travel([middle(of), to], speed, 1000);
      const made = steps(samples, places, known ? { card, of } : undefined);
      return play([start, ...made], (samples.at(-1)?.at ?? 0) + 5).shown;
    });
  };

  it.each(clock)('%s o’clock', (hour) => {
    // From a quick hand to one that needs seconds.
    for (const speed of [1200, 400, 150, 60]) for (const shown of shownOn(hour, speed)) expect(shown).toEqual(['own']);
  });

  it('which a slow hand would not reach without the way being known', () => {
    expect(clock.flatMap((hour) => shownOn(hour, 60, false)).some((shown) => shown.length > 1)).toBe(true);
  });

  it('while a pointer that goes elsewhere leaves', () => {
    for (const hour of clock) {
      const card = cardAt(hour);
      const away = middle(cardAt(hour + 6));
      const samples = travel([middle(of), away], 400, 1000);
      // It stops between the other mentions.
      const free = steps(samples, [of], { card, of });
      expect(play([start, ...free], (samples.at(-1)?.at ?? 0) + 5000).shown).toEqual(['own', undefined]);
    }
  });
});

/** From each place's middle to the next's at a hand's speed, staying a while on each, or a little below it, more or less still. */
function glances(places: readonly Place[], stay: number, tremble = 1, below = 0): Seen[] {
  const samples: Seen[] = [];
  let before: Point = { x: 0, y: 0 };
  for (const place of places) {
    const { x, y } = middle(place);
    const to = { x, y: y + below };
    samples.push(...travel([before, to], 900, samples.at(-1)?.at ?? 0));
    const arrived = samples.at(-1)?.at ?? 0;
    for (let at = arrived + FRAME_MS; at <= arrived + stay; at += FRAME_MS)
      samples.push({ at, point: { x: to.x, y: to.y + Math.sin(at) * tremble } });
    before = to;
  }
  return samples;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
