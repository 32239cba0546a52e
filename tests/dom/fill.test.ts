import { expect, test } from 'vitest';
import { fill, SLOT } from '../../components/fill.ts';

test.each([
  { message: `part of ${SLOT}`, filled: ['part of ', 'X', ''] },
  { message: `${SLOT} part of ${SLOT}`, filled: ['', 'X', ' part of ', 'Y', ''] },
  { message: 'nothing', filled: ['nothing'] },
])('fills $message', ({ message, filled }) => {
  expect(fill(message, 'X', 'Y')).toEqual(filled);
});
