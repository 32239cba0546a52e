import { describe, expect, it } from 'vitest';
import { encodings, files, told } from './good-files.ts';
import { readAny } from './read-any.ts';

describe.each([...encodings, ...files])('%s', (_what, input, wanted) => {
  it('is read', async () => expect(told(await readAny(input()))).toMatchObject(wanted));
});
