import { afterAll, beforeAll, describe, it } from 'vitest';
import { patched } from '../../fixtures/hostile/patched.ts';
import { browsers } from '../harness/session.ts';
import { type Arena, fight, openArena } from './hostile-run.ts';

describe.each(browsers)('a page in %s that', (kind) => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena(kind);
  });
  afterAll(() => arena.stop());

  it.each(patched)('$does', (hostile) => fight(arena, hostile));
});
