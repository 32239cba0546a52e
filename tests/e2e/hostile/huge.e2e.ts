import { afterAll, beforeAll, describe, it } from 'vitest';
import { huge } from '../../fixtures/hostile/huge.ts';
import { browsers } from '../harness/session.ts';
import { type Arena, fight, openArena } from './hostile-run.ts';

describe.each(browsers)('a page in %s that', (kind) => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena(kind);
  });
  afterAll(() => arena.stop());

  it.each(huge.filter(({ onlyIn = kind }) => onlyIn === kind))('$does', (hostile) => fight(arena, hostile));
});
