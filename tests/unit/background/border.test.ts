import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { atBorder, callerOf } = await import('../../../background/border.ts');

const answer = vi.fn((_message: unknown, _sender: unknown): Promise<unknown> | undefined => Promise.resolve('done'));
const listen = atBorder([() => undefined, answer]);
const say = (message: unknown, sender: object) => listen(message, sender as Runtime.MessageSender);
const ask = (call: string, sender: object, ...args: readonly unknown[]) => say({ call, args }, sender);

const own = 'chrome-extension://own-id';
const page = { id: 'own-id', url: `${own}/library/library.html`, origin: own, frameId: 0, tab: { id: 8 } };
let tab = 0;
/** A frame of a page, in a tab that has asked for nothing yet. */
const frame = () => ({ id: 'own-id', url: 'https://a.example/', origin: 'https://a.example', frameId: 3, tab: { id: tab++ } });

beforeEach(() => answer.mockClear());

describe('who asks is told by the browser alone', () => {
  it.each<[who: string, sender: object, caller: string | undefined]>([
    ['a page of ours in a tab', page, 'own'],
    ['the popup', { id: 'own-id', url: `${own}/popup/popup.html`, origin: own }, 'own'],
    ['a page of ours, of which Firefox says no origin', { id: 'own-id', url: `${own}/library/review.html#x`, frameId: 0 }, 'own'],
    ['a page of ours within a page', { ...page, frameId: 2 }, 'page'],
    ['a frame of a page', frame(), 'page'],
    ['a renderer that gives itself our address', { ...frame(), frameId: 0, url: page.url }, 'page'],
    ['a renderer that gives itself our origin', { ...frame(), frameId: 0, origin: own }, 'page'],
    ['an address that begins like ours', { ...page, url: `${own}.a.example/`, origin: undefined }, 'page'],
    ['an address with ours in it', { ...page, url: `https://a.example/#${own}/`, origin: undefined }, 'page'],
    ['a sandboxed frame', { ...page, origin: 'null' }, 'page'],
    ['a frame of no address', { id: 'own-id' }, 'page'],
    ['an address that is no text', { ...page, url: { startsWith: 1 } }, 'page'],
    ['another extension', { ...page, id: 'other-id' }, undefined],
    ['nobody', {}, undefined],
  ])('%s', (_who, sender, caller) => expect(callerOf(sender as Runtime.MessageSender)).toBe(caller));
});

const why = {
  explanation: { form: 'Kabul', lang: 'en', entity: 'kabul', language: 'en', evidence: [] },
  page: 'https://a.example/',
  quote: { exact: 'Kabul', prefix: '', suffix: '' },
};
const show = { do: 'show', entity: 'kabul', surface: 'Kabul', boxes: [], why, focus: false };
const never = { kind: 'never', entity: 'kabul', form: 'Kabul' };
type Call = readonly [call: string, ...args: unknown[]];
const forAll: readonly Call[] = [
  ['injectCard'],
  ['reportEntities', ['kabul', 'herat']],
  ['askTop', show],
  ['tellFrame', 3, { type: 'card' }],
  ['correct', never],
  ['undoCorrection', never],
  ['openReport', 'kabul'],
  ['openReport', 'kabul', 20],
  ['openEntity', 'kabul'],
];
const forOurs: readonly Call[] = [
  ['putReports', { pack: '{}' }],
  ['switchReports', ['a'], true],
  ['removeReports', 'a'],
  ['bringBack', 'a'],
  ['tagReport', 'a', []],
  ['addTags', ['a'], []],
  ['orderReports', 'a'],
  ['teach', { name: 'velm', is: 'place' }],
  ['restore', '{}'],
  ['noteBackup', 1],
  ['dismissNotice'],
];

describe('a call that a page’s frame may make', () => {
  it.each(forAll.map((call) => [call[0], call] as const))(
    '%s goes through, from a frame and from a page of ours',
    async (_name, [call, ...args]) => {
      for (const sender of [frame(), page]) expect(await ask(call, sender, ...args)).toBe('done');
      expect(answer.mock.calls.map(([message]) => message)).toEqual([
        { call, args },
        { call, args },
      ]);
    },
  );
});

describe('a call that is for pages of ours alone', () => {
  it.each(forOurs.map((call) => [call[0], call] as const))(
    '%s goes through from there, and is not so much as heard from a frame',
    async (_name, [call, ...args]) => {
      expect(await ask(call, page, ...args)).toBe('done');
      answer.mockClear();
      for (const sender of [frame(), { ...page, frameId: 1 }, { ...page, origin: 'https://a.example' }, { ...page, id: 'other-id' }])
        expect(ask(call, sender, ...args)).toBeUndefined();
      expect(answer).not.toHaveBeenCalled();
    },
  );
});

describe('what is no call is left alone', () => {
  it.each<[what: string, message: unknown]>([
    ['nothing', undefined],
    ['a call that nobody knows', { call: 'erase', args: [] }],
    ['what every object has', { call: 'constructor', args: [] }],
    ['__proto__', { call: '__proto__', args: [] }],
    ['a name that is no text', { call: ['injectCard'], args: [] }],
    ['arguments that are no list', { call: 'injectCard', args: { length: 0 } }],
    ['a call with more to it', { call: 'injectCard', args: [], sender: page }],
    ['a call with a prototype of its own', JSON.parse('{"call":"injectCard","args":[],"__proto__":{}}')],
  ])('%s', (_what, message) => {
    expect(say(message, frame())).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });
});

const deep = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
const cycle = () => {
  const value: Record<string, unknown> = { ...never };
  value['form'] = value;
  return value;
};

describe('arguments that are none are refused with a sentence, whoever asks for it', () => {
  it.each<[what: string, call: string, ...args: unknown[]]>([
    ['arguments where there are none', 'injectCard', 'gate'],
    ['a list of none', 'reportEntities', 'kabul'],
    ['an entity that is none', 'reportEntities', ['kabul', 7]],
    ['an entity that is long', 'reportEntities', ['x'.repeat(81)]],
    ['more entities than there are', 'reportEntities', Array.from({ length: 20_001 }, () => 'a')],
    ['something else to ask', 'askTop', { do: 'erase' }],
    ['a frame that is none', 'tellFrame', -1, { type: 'card' }],
    ['an event that is none', 'tellFrame', 3, { type: 'open' }],
    ['no correction at all', 'correct'],
    ['a correction that is none', 'correct', { ...never, form: 7 }],
    ['a report of no name', 'openReport', { id: 'a' }],
    ['a place that is none', 'openReport', 'a', Number.NaN],
    ['a key that changes all objects', 'correct', JSON.parse('{"kind":"never","entity":"a","form":"b","__proto__":{"x":1}}')],
    ['the key of what made it', 'correct', { ...never, constructor: 1 }],
    ['itself within itself', 'correct', cycle()],
    ['what lies too deep', 'correct', { ...never, more: deep(60) }],
    ['a date', 'correct', { ...never, more: new Date(0) }],
    ['a map', 'correct', { ...never, more: new Map() }],
    ['a number that is none', 'correct', { ...never, more: Number.NaN }],
    ['a list with holes', 'correct', { ...never, more: new Array(2) }],
  ])('%s', async (_what, call, ...args) => {
    for (const sender of [frame(), page]) await expect(ask(call, sender, ...args)).rejects.toThrow(/^This is no call of Backgrounder\.$/);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('a page’s frame', () => {
  it.each<[what: string, ...args: unknown[]]>([
    ['has nothing kept beside a correction', { ...never, more: 'x' }],
    ['has no long text kept', { kind: 'not-this', entity: 'a', form: 'b', page: 'x'.repeat(10_001), quote: why.quote }],
    ['makes few corrections at a time', never, never, never, never, never],
  ])('%s', async (_what, ...args) => {
    await expect(ask('correct', frame(), ...args)).rejects.toThrow('no call');
    expect(answer).not.toHaveBeenCalled();
  });

  it('makes no more corrections in a minute than a reader does; in another tab and later they are heard again', async () => {
    vi.useFakeTimers();
    const busy = frame();
    for (let i = 0; i < 60; i++) await ask(i % 2 ? 'correct' : 'undoCorrection', busy, never);
    await expect(ask('correct', busy, never)).rejects.toThrow(/^This is too often\.$/);
    expect(await ask('injectCard', busy)).toBe('done');
    expect(await ask('correct', frame(), never)).toBe('done');
    for (let i = 0; i < 100; i++) expect(await ask('correct', page, never)).toBe('done');
    vi.advanceTimersByTime(60_001);
    expect(await ask('correct', busy, never)).toBe('done');
    vi.useRealTimers();
  });
});
