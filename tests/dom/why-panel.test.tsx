import { fireEvent, render as renderUntrusted, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card.tsx';
import { type Grounds, WhyPanel } from '../../components/why-panel.tsx';
import { always, mixed, weak } from '../../gallery/grounds.ts';
import { translator } from '../../gallery/translate.ts';
import { cardModel } from '../../src/card/model.ts';
import type { NotSaved } from '../../src/not-saved.ts';
import { fixtureReport } from '../fixtures/report.ts';
import { expectAccessible, render, t } from './setup.tsx';

function panel(grounds: Grounds, { failed, locale = 'en-GB' }: { readonly failed?: NotSaved; readonly locale?: string } = {}) {
  const onCorrect = vi.fn();
  const words = locale === 'fa' ? translator('fa') : t;
  return { onCorrect, element: <WhyPanel id="why" {...{ grounds, failed, locale, onCorrect }} t={words} /> };
}

const facts = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('the panel “Why this mark?”', () => {
  test('says what stands on the page, which name that is and in what language', () => {
    render(panel(weak).element);
    expect(facts()).toEqual([
      'правительственных войск Афганистана',
      'правительственные войска Афганистана (Russian)',
      'a language that is not clear',
    ]);
    const name = screen.getByText('правительственные войска Афганистана', { selector: 'dd bdi' });
    expect(name.getAttribute('lang')).toBe('ru');
  });

  test('says it without what no one sees', () => {
    render(panel({ ...mixed, surface: 'Mos\u00adcow\u2069\u202e' }).element);
    expect(facts()[0]).toBe('Moscow');
  });

  test('names languages in the reader’s', () => {
    render(panel(mixed, { locale: 'fa' }).element);
    expect(facts()).toEqual(['Moscow', 'Moscow (انگلیسی)', 'انگلیسی']);
  });

  test.each([
    ['und', 'Moscow'],
    ['no tag', 'Moscow (no tag)'],
    ['fa-AF', 'Moscow (Dari)'],
  ])('bears a name listed for “%s”', (lang, said) => {
    render(panel({ ...mixed, explanation: { ...mixed.explanation, lang, language: undefined } }).element);
    expect(facts()[1]).toBe(said);
  });

  test.each([
    ['fa', 'fa-AF', 'Moscow (Dari)'],
    ['de', 'en', 'Moscow'],
  ])('says whose language only where the text is not in another: %s, %s', (language, lang, said) => {
    render(panel({ ...mixed, explanation: { ...mixed.explanation, lang, language } }).element);
    expect(facts()[1]).toBe(said);
  });

  test('gives the reasons, weightiest first, each weight in words too', () => {
    render(panel(mixed).element);
    const reasons = within(screen.getByRole('list', { name: 'Reasons' })).getAllByRole('listitem');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'strong reason: Other names from the report stand close by.',
      'good reason: It is a known name of this place or group.',
      'weak reason: The text is in the language of this name.',
      'weak reason: It has the capital letters of a name.',
      expect.stringMatching(/^weak reason: Against it: the name can also mean something else/),
    ]);
    expect(reasons.map((reason) => reason.querySelectorAll('path.full').length)).toEqual([3, 2, 1, 1, 1]);
  });

  test('tells what speaks against it apart, by word and by shape', () => {
    const { container } = render(panel(mixed).element);
    const [against, ...more] = container.querySelectorAll('.against');
    expect(more).toEqual([]);
    expect(against?.textContent).toMatch(/^weak reason: Against it: the name can also mean something else/);
    expect(against?.querySelector('path')?.getAttribute('d')).toContain('h6');
    expect(container.querySelector('li path')?.getAttribute('d')).toContain('h0');
  });

  test('says of words the reader wanted that they are, and does not offer them again', () => {
    render(panel(always).element);
    expect(screen.getByRole('listitem').textContent).toBe('strong reason: You asked for these words always to be marked.');
    expect(buttons()).not.toContain('Always mark “the old fort”');
    expect(screen.queryByText(/^Always:/)).toBeNull();
  });

  test('offers each correction, and gives the one pressed, but not by a double click on what opened it', () => {
    const { onCorrect, element } = panel(mixed);
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    render(element);
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(onCorrect).not.toHaveBeenCalled();
    now.mockReturnValue(1400);
    expect(buttons()).toEqual(['Not this one', 'Never “Moscow” on example.org', 'Never “Moscow” anywhere', 'Always mark “Moscow”']);
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    now.mockRestore();
    expect(onCorrect.mock.calls.flat()).toEqual(mixed.offered);
    const described = screen.getByRole('button', { description: 'Always: wherever these words stand.' });
    expect(described.textContent).toBe('Always mark “Moscow”');
  });

  test('speaks of files where the page is one', () => {
    const offered = mixed.offered.map((each) => (each.kind === 'never-on-site' ? { ...each, site: 'file:' } : each));
    render(panel({ ...mixed, offered }).element);
    expect(buttons()[1]).toBe('Never “Moscow” in files');
  });

  test('offers nothing of where it was that is not offered', () => {
    render(panel({ ...mixed, offered: mixed.offered.slice(2) }).element);
    expect(buttons()).toEqual(['Never “Moscow” anywhere', 'Always mark “Moscow”']);
  });

  test('obeys no event that a page made up', () => {
    const { onCorrect, element } = panel(mixed);
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    renderUntrusted(element);
    now.mockReturnValue(1400);
    for (const button of screen.getAllByRole('button')) {
      fireEvent.click(button);
      fireEvent.keyDown(button, { key: 'Enter' });
    }
    now.mockRestore();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  test('says what could not be saved where it is read out', () => {
    const { rerender } = renderUntrusted(panel(mixed).element);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('');
    rerender(panel(mixed, { failed: 'correct_failed' }).element);
    expect(screen.getByRole('alert')).toBe(alert);
    expect(alert.textContent).toBe('This could not be saved, so nothing has changed. Please try again.');
    rerender(panel(mixed, { failed: 'correct_full' }).element);
    expect(alert.textContent).toMatch(
      /^No more corrections can be kept, so nothing has changed\. Take some back in Backgrounder’s settings/,
    );
  });

  test('has the focus when it opens', () => {
    render(panel(mixed).element);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Why this mark?' }));
  });

  test.each([
    ['mixed', mixed],
    ['weak', weak],
    ['always', always],
  ])('has no fault that axe can find: %s', async (_name, grounds) => {
    const { container } = render(panel(grounds, { failed: 'correct_failed' }).element);
    await expectAccessible(container);
  });
});

describe('the card around it', () => {
  function card(why?: { grounds?: Grounds }) {
    const model = cardModel([fixtureReport()], 'karo-gap', { locale: 'en-GB' });
    if (!model) throw new Error('no model');
    const onWhy = vi.fn();
    const calls = { onEntity: vi.fn(), onPin: vi.fn(), onClose: vi.fn() };
    const given = why && { why: { grounds: why.grounds, failed: undefined, onWhy, onCorrect: vi.fn() } };
    return { onWhy, element: <Card {...{ model, t, dir: 'ltr', pinned: false, ...calls, ...given }} /> };
  }
  const button = () => screen.queryByRole('button', { name: 'Why this mark?' });

  test('has a button for it on the card of a mark only', () => {
    render(card().element);
    expect(button()).toBeNull();
  });

  test('opens and closes it by that button', () => {
    const closed = card({});
    const { rerender } = render(closed.element);
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button() ?? document.body);
    expect(closed.onWhy).toHaveBeenCalledOnce();
    rerender(card({ grounds: mixed }).element);
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(button()?.getAttribute('aria-controls')).toBe(screen.getByRole('region', { name: 'Why this mark?' }).id);
    rerender(card({}).element);
    expect(screen.queryByRole('region', { name: 'Why this mark?' })).toBeNull();
  });

  test('has no fault that axe can find', async () => {
    const { container } = render(card({ grounds: mixed }).element);
    await expectAccessible(container);
  });
});
