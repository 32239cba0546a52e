import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShadowRoots } from '../../../content-scripts/shadow-roots.ts';

vi.mock('../../../content-scripts/extension-api.ts', () => ({ extension: {} }));

/** A custom element in the page that has no shadow root yet. */
function rootless(): HTMLElement {
  return document.body.appendChild(document.createElement('x-late'));
}

describe('custom elements that may yet get a shadow root', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  /** Whether the root that an element gets after it was away is found by looking again. */
  const isRemembered = (ms: number) => {
    const found: ShadowRoot[] = [];
    const roots = new ShadowRoots((root) => found.push(root));
    const element = rootless();
    roots.check(element);
    element.remove();
    roots.dropDetached();
    vi.advanceTimersByTime(ms);
    document.body.append(element);
    element.attachShadow({ mode: 'open' });
    roots.recheck();
    return found.length > 0;
  };

  it('are looked at again', () => {
    const found: ShadowRoot[] = [];
    const roots = new ShadowRoots((root) => found.push(root));
    const element = rootless();
    roots.check(element);
    roots.dropDetached();
    vi.advanceTimersByTime(1000);
    roots.recheck();
    expect(found).toEqual([]);
    const root = element.attachShadow({ mode: 'open' });
    roots.recheck();
    expect(found).toEqual([root]);
  });

  it('are kept in mind for a moment where they only move', () => expect(isRemembered(0)).toBe(true));

  it('are let go of within a second of leaving the page', () => expect(isRemembered(1000)).toBe(false));
});
