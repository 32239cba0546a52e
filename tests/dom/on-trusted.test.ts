import { expect, test, vi } from 'vitest';
import { onTrusted } from '../../components/on-trusted.ts';

test.each([true, false])('passes an event on only where it is trusted: %s', (trusted) => {
  const handler = vi.fn();
  const event = new Event('click');
  onTrusted(() => trusted, handler)(event);
  expect(handler.mock.calls).toEqual(trusted ? [[event]] : []);
});
