import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type CallMessage, createReceiver, createSender } from '../../src/messages.ts';

type Calls = { add(a: number, b: number): number; fail(): void; greet(name: string): string };

const handlers = {
  add: (_from: string, a: number, b: number) => a + b,
  fail: () => {
    throw new Error('no');
  },
  greet: async (from: string, name: string) => `${from} greets ${name}`,
};
const receive = createReceiver<Calls, string>(handlers);

describe('calls from sender to receiver', () => {
  const call = createSender<Calls>((message) => {
    // As browsers do, by copy.
    const travelled = structuredClone(message);
    return receive(travelled, 'tab 1') ?? Promise.resolve(undefined);
  });

  it('arrive with their arguments and come back with their answer', async () => {
    expect(await call('add', 2, 3)).toBe(5);
  });

  it('tell the handler who asks, and wait for it', async () => {
    expect(await call('greet', 'Kabul')).toBe('tab 1 greets Kabul');
  });

  it('come back as a rejection where the handler throws', async () => {
    await expect(call('fail')).rejects.toThrow('no');
  });

  it('come back as a rejection where they cannot be sent, as when the extension has gone', async () => {
    const gone = createSender<Calls>(() => {
      throw new Error('gone');
    });
    await expect(gone('add', 1, 2).catch(() => 'told')).resolves.toBe('told');
  });

  it('are sent at once', () => {
    const post = vi.fn(async (): Promise<unknown> => 0);
    void createSender<Calls>(post)('add', 1, 2);
    expect(post).toHaveBeenCalledOnce();
  });

  it('send nothing but the name and the arguments', async () => {
    const post = vi.fn(async (_message: CallMessage): Promise<unknown> => 0);
    await createSender<Calls>(post)('add', 1, 2);
    expect(post.mock.calls).toEqual([[{ call: 'add', args: [1, 2] }]]);
  });
});

describe('a receiver leaves alone', () => {
  const foreign: readonly [name: string, message: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'add'],
    ['a list', ['add', 1, 2]],
    ['a message of another kind', { type: 'add' }],
    ['a call it does not have', { call: 'remove', args: [] }],
    ['a call without arguments', { call: 'add' }],
    ['arguments that are no list', { call: 'add', args: { length: 2 } }],
    ['the name of something every object has', { call: 'constructor', args: [] }],
    ['toString', { call: 'toString', args: [] }],
    ['__proto__', { call: '__proto__', args: [] }],
    ['a name that is no string', { call: ['add'], args: [1, 2] }],
  ];
  for (const [name, message] of foreign) it(name, () => expect(receive(message, 'tab 1')).toBeUndefined());

  it('anything at all that is not one of its calls, without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(receive(message, 'tab 1')).toBeUndefined();
      }),
      { seed: 11, numRuns: 10_000 },
    );
  });
});
