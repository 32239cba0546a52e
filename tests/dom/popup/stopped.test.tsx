import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OnPage } from '../../../popup/parts/on-page.tsx';
import { page, reports, settings, tab } from '../../../popup/state.ts';
import type { FrameState } from '../../../src/messages.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { fakeBrowser, frameAnswers, frontTab } from '../fake-extension.ts';
import { expectAccessible, render } from '../setup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const whole: FrameState = { status: 'done', counts: [{ entity: 'velm', count: 2 }] };
const stopped: FrameState = { ...whole, stoppedAt: 20_000 };

/** Shows what the popup says of a page whose frames say this. */
function show(...states: readonly FrameState[]): void {
  page.value = { kind: 'seen', frames: states.map((state, frameId) => ({ frameId, state })) };
  render(<OnPage />);
}

beforeEach(() => {
  tab.value = frontTab;
  settings.value = defaultSettings;
  reports.value = [fixtureReport()];
});

describe('a page with more mentions than are marked', () => {
  it('says so, and has the frames that stopped go on when asked', async () => {
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    show(whole, stopped);
    expect(screen.getByText(/stopped after 20,000 mentions/)).toBeTruthy();
    await expectAccessible(document.body);
    frameAnswers.set('askFrame', [{ state: whole }, { state: whole }]);
    fireEvent.click(screen.getByRole('button', { name: 'Go on marking' }));
    await waitFor(() => expect(screen.queryByText(/stopped after/)).toBeNull());
    expect(sent.mock.calls).toEqual([[frontTab.id, { call: 'goOn', args: [] }, { frameId: 1 }]]);
  });

  it('asks nothing where reading came to its end', () => {
    show(whole);
    expect(screen.getByRole('button', { name: 'Next mention of Velm' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on marking' })).toBeNull();
  });
});
