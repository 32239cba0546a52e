import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { close } from '../../../popup/opened.ts';
import { Popup } from '../../../popup/parts/popup.tsx';
import { choosing, made } from '../../../popup/selected.ts';
import { start } from '../../../popup/start.ts';
import { notSaved, page, places, query, settings, switchedOff } from '../../../popup/state.ts';
import { forPages } from '../../../src/library/for-pages.ts';
import type { EntityCount, FrameState } from '../../../src/messages.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { access, fail, frameAnswers, grant, pageAnswers, put } from '../fake-extension.ts';
import { render } from '../setup.tsx';

/** As before any popup was opened: the fixture report in the library, nothing decided, a page that names this. */
export function freshPopup(counts: readonly EntityCount[]): void {
  fail();
  grant('<all_urls>');
  access.answer = true;
  close();
  choosing.value = false;
  made.value = undefined;
  switchedOff.value = undefined;
  notSaved.value = undefined;
  page.value = { kind: 'asking' };
  places.value = undefined;
  settings.value = undefined;
  query.value = '';
  pageAnswers.clear();
  frameAnswers.clear();
  frameSays({ counts });
  put({ settings: undefined, corrections: undefined, ...forPages([fixtureReport()], []) });
}

/** What the page's one frame answers. */
export function frameSays(state: Partial<FrameState>): void {
  frameAnswers.set('askFrame', [{ state: { status: 'done', counts: [], ...state }, contentType: 'text/html' }]);
}

/** Opens the popup over the page in front. */
export async function openPopup(): Promise<void> {
  await start();
  render(<Popup />);
  await waitFor(() => screen.getByRole('heading', { name: /^On this page/ }));
}

/** Presses the button of that name. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
