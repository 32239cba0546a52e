import { fireEvent, render as renderUntrusted, screen } from '@testing-library/preact';
import { render as renderBare } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Notice, type NoticeStage } from '../../components/notice.tsx';
import { translator } from '../../gallery/translate.ts';
import type { Correction } from '../../src/corrections.ts';
import { expectAccessible, render, t } from './setup.tsx';

const moscow = { entity: 'moscow', form: 'Москва' } as const;
const quote = { exact: 'Москве', prefix: 'Снег в ', suffix: '.' };
const alone = { exact: 'Москве', prefix: '1. ', suffix: '' };
const onSite: Correction = { kind: 'never-on-site', ...moscow, site: 'example.org' };

function notice(made: Correction, stage: NoticeStage = 'made') {
  const calls = { onUndo: vi.fn(), onClose: vi.fn() };
  return { ...calls, element: <Notice {...{ made, stage, t, ...calls }} locale="en-GB" dir="ltr" /> };
}

/** A region that is read out says nothing when it appears, and then its words. */
const said = async () => (await screen.findByText(/\p{L}/u, { selector: '[role=status]' })).textContent;

describe('the notice', () => {
  test.each<[Correction, string]>([
    [{ kind: 'not-this', ...moscow, page: 'https://example.org/', quote }, 'This “Москве” is no longer marked.'],
    [{ kind: 'not-this', ...moscow, page: 'https://example.org/', quote: alone }, '“Москве” by itself is no longer marked on this page.'],
    [onSite, '“Москва” is no longer marked on example.org.'],
    [{ ...onSite, site: 'file:' }, '“Москва” is no longer marked in files.'],
    [{ kind: 'never', ...moscow }, '“Москва” is no longer marked anywhere.'],
    [{ kind: 'always', ...moscow }, '“Москва” is now marked wherever it stands.'],
  ])('says what was done: $kind', async (made, words) => {
    render(notice(made).element);
    expect(await said()).toBe(words);
  });

  test.each<[NoticeStage, RegExp, boolean]>([
    ['made', /no longer marked/, true],
    ['undone', /^Undone: “Москва”/, false],
    ['correct_failed', /could not be saved/, false],
    ['correct_full', /^No more corrections can be kept.*settings/, false],
    ['not-undone', /could not be saved/, true],
  ])('says how it went, and offers a way back where there is one: %s', async (stage, words, undo) => {
    render(notice(onSite, stage).element);
    expect(await said()).toMatch(words);
    expect(screen.queryByRole('button', { name: 'Undo' }) !== null).toBe(undo);
  });

  test('says it only when the region is there, so that it is read out', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    // Not the test library's own, which waits for everything.
    renderBare(notice(onSite).element, place);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(await said()).toContain('no longer marked');
    place.remove();
  });

  test('says the next thing in the same region', async () => {
    const { rerender } = renderUntrusted(notice(onSite).element);
    await said();
    const status = screen.getByRole('status');
    rerender(notice(onSite, 'undone').element);
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toContain('Undone');
  });

  test('takes back and closes', () => {
    const { onUndo, onClose, element } = notice(onSite);
    render(element);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('obeys no event that a page made up', () => {
    const { onUndo, onClose, element } = notice(onSite);
    renderUntrusted(element);
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(onUndo).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test.each(['en', 'fa'] as const)('has no fault that axe can find: %s', async (lang) => {
    const calls = { onUndo: vi.fn(), onClose: vi.fn() };
    const dir = lang === 'fa' ? 'rtl' : 'ltr';
    const { container } = render(<Notice made={onSite} stage="made" locale={lang} dir={dir} t={translator(lang)} {...calls} />);
    await said();
    await expectAccessible(container);
  });
});
