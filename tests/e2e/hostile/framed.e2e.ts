import { afterAll, beforeAll, describe, it } from 'vitest';
import { framed } from '../../fixtures/hostile/framed.ts';
import { browsers } from '../harness/session.ts';
import { type Arena, fight, openArena } from './hostile-run.ts';

describe.each(browsers)('a page in %s that', (kind) => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena(kind);
  });
  afterAll(() => arena.stop());

  it.each(framed.filter(({ onlyIn = kind }) => onlyIn === kind))('$does', (hostile) => fight(arena, hostile));
});
