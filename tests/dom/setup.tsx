import { act, cleanup, render as renderBare } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { Trust } from '../../components/on-trusted.ts';
import { translator } from '../../gallery/translate.ts';

/** The English messages. */
export const t = translator('en');

// With what the effects leave to a later time, lest it comes when the test's page is gone.
afterEach(() => act(cleanup));

/** Renders with events of a test allowed to act: no test can send a trusted one. */
export function render(children: ComponentChildren) {
  return renderBare(<Trust.Provider value={() => true}>{children}</Trust.Provider>);
}

/** Fails with what axe finds; colours and sizes need a browser, see tests/e2e/page/gallery.e2e.ts. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
