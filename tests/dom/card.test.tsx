import { fireEvent, render as renderUntrusted, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { translator } from '../../gallery/translate.ts';
import { cardModel } from '../../src/card/model.ts';
import { fixtureReport } from '../fixtures/report.ts';
import { expectAccessible, render, t } from './setup.tsx';

function propsFor(entity: string, changes: Partial<CardProps> = {}): CardProps {
  const model = cardModel([fixtureReport()], entity, { locale: 'en-GB' });
  if (!model) throw new Error(`no model of ${entity}`);
  const calls = { onEntity: vi.fn(), onBack: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onHand: vi.fn() };
  return { model, t, dir: 'ltr', pinned: false, ...calls, ...changes };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the card', () => {
  test('is a dialog named for the entity', () => {
    render(<Card {...propsFor('karo-gap')} />);
    expect(screen.getByRole('dialog', { name: 'Karo Gap' })).toBeTruthy();
  });

  test.each([
    ['karo-gap', 'border crossing. Excerpts: 1.'],
    ['river-guard', 'armed group. Excerpts: 5.'],
  ])('tells those who hear it what %s is, and how much is said of it', (entity, about) => {
    render(<Card {...propsFor(entity)} />);
    expect(screen.getByRole('dialog').getAttribute('aria-description')).toBe(about);
  });

  test('says who, what was said, when and how it is known, and who says so', () => {
    render(<Card {...propsFor('karo-gap')} />);
    const text = screen.getByRole('dialog').textContent;
    expect(text).toContain('border crossing in Upper Velm');
    expect(text).toContain('The River Guard took the Karo Gap crossing in Upper Velm earlier this week.');
    expect(text).toContain('Reported as happened');
    expect(text).toMatch(/about 10\s?–\s?14 June 2019, from/);
    expect(text).toContain('“earlier this week” and the report’s date');
    expect(text).toContain('Mara Quill, Harbour Wire, Ansel · undated; about 14 June 2019, from the events it names');
  });

  test('emphasises the entity in its sentence and nothing else', () => {
    render(<Card {...propsFor('karo-gap')} />);
    const strong = [...screen.getByRole('dialog').querySelectorAll('blockquote strong')].map((element) => element.textContent);
    expect(strong).toEqual(['Karo Gap']);
  });

  test('shows one excerpt first and all on demand', () => {
    render(<Card {...propsFor('river-guard')} />);
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    press('All excerpts (5)');
    expect(screen.getAllByRole('figure').length).toBeGreaterThan(3);
    press('One excerpt only');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
  });

  test('leads to the other entities of a sentence', () => {
    const props = propsFor('karo-gap');
    render(<Card {...props} />);
    fireEvent.click(within(screen.getByRole('figure')).getByRole('button', { name: 'River Guard' }));
    expect(props.onEntity).toHaveBeenCalledExactlyOnceWith('river-guard');
  });

  test.each(['Enter', ' '])('leads there by the key "%s", and by no other', (key) => {
    const props = propsFor('karo-gap');
    render(<Card {...props} />);
    const link = within(screen.getByRole('figure')).getByRole('button', { name: 'River Guard' });
    fireEvent.keyDown(link, { key: 'x' });
    expect(props.onEntity).not.toHaveBeenCalled();
    expect(fireEvent.keyDown(link, { key })).toBe(false);
    expect(props.onEntity).toHaveBeenCalledExactlyOnceWith('river-guard');
  });

  test('leads to what the entity is part of', () => {
    const props = propsFor('karo-gap');
    render(<Card {...props} />);
    fireEvent.click(within(screen.getByRole('banner')).getByRole('button', { name: 'Upper Velm' }));
    expect(props.onEntity).toHaveBeenCalledExactlyOnceWith('upper-velm');
  });

  test('has the focus after a walk to another entity, and leaves it alone when it opens', () => {
    function Walk() {
      const [entity, setEntity] = useState('karo-gap');
      return <Card {...propsFor(entity)} onEntity={setEntity} />;
    }
    render(<Walk />);
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(within(screen.getByRole('figure')).getByRole('button', { name: 'River Guard' }));
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'River Guard' }));
  });

  test('goes back where there is a card to go back to', () => {
    const props = propsFor('karo-gap', { canGoBack: true });
    render(<Card {...props} />);
    press('Back');
    expect(props.onBack).toHaveBeenCalledOnce();
  });

  test('has no way back from the first card', () => {
    render(<Card {...propsFor('karo-gap')} />);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  test('pins and closes', () => {
    const props = propsFor('karo-gap', { pinned: true });
    render(<Card {...props} />);
    expect(screen.getByRole('button', { name: 'Keep open' }).getAttribute('aria-pressed')).toBe('true');
    press('Keep open');
    press('Close');
    expect(props.onPin).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  test('has buttons to move it and to size it while it is kept, and only then', () => {
    const { rerender } = render(<Card {...propsFor('karo-gap', { pinned: true })} />);
    for (const name of ['Move', 'Size']) expect(screen.getByRole('button', { name }).title).not.toBe('');
    rerender(<Card {...propsFor('karo-gap')} />);
    for (const name of ['Move', 'Size']) expect(screen.queryByRole('button', { name })).toBeNull();
    rerender(<Card {...propsFor('karo-gap', { pinned: true, onHand: undefined })} />);
    for (const name of ['Move', 'Size']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('ties of one sort are told together', () => {
    const report = fixtureReport();
    const relations = ['velm', 'upper-velm'].map((target) => ({ type: 'borders' as const, target }));
    const entities = report.entities.map((entity) => (entity.id === 'ansel' ? { ...entity, relations } : entity));
    const model = cardModel([{ ...report, entities }], 'ansel', { locale: 'en-GB' });
    if (!model) throw new Error('no model');
    render(<Card {...propsFor('ansel')} model={model} />);
    expect(screen.getByRole('banner').textContent).toContain('city · borders Velm and Upper Velm · ');
  });

  test('opens the reason for an estimated date', () => {
    render(<Card {...propsFor('karo-gap')} />);
    const why = screen.getByRole('button', { name: 'from the events it names' });
    const reason = screen.getByText(/The crossing fell on 12 June/);
    expect(reason.hidden).toBe(true);
    fireEvent.click(why);
    expect(reason.hidden).toBe(false);
    expect(why.getAttribute('aria-expanded')).toBe('true');
  });

  test.each([
    ['the label', 'Ka\u00adro \u200bGap', undefined],
    ['another form', 'Ка\u00adро\u2069\u202e', 'Каро'],
  ])('takes no note of what no one sees in the form on the page: %s', (_, surface, here) => {
    render(<Card {...propsFor('karo-gap', { surface })} />);
    const text = screen.getByRole('dialog').querySelector('.where')?.textContent;
    if (here) expect(text).toContain(`here: ${here} ·`);
    else expect(text).not.toContain('here:');
  });

  test('shows the form on the page where it is another than the label', () => {
    render(<Card {...propsFor('ansel')} surface="Анселе" />);
    expect(screen.getByText('Анселе').tagName).toBe('BDI');
  });

  test.each(['Ansel', 'ANSEL'])('does not repeat a form that is the label: %s', (surface) => {
    render(<Card {...propsFor('ansel')} surface={surface} />);
    expect(screen.getByRole('dialog').textContent).not.toContain('here:');
  });

  test('obeys no event that a page made up', () => {
    const props = propsFor('karo-gap', { canGoBack: true, pinned: true });
    renderUntrusted(<Card {...props} />);
    for (const button of screen.getAllByRole('button')) {
      fireEvent.click(button);
      fireEvent.keyDown(button, { key: 'Enter' });
    }
    for (const call of [props.onBack, props.onClose, props.onEntity, props.onPin, props.onHand]) expect(call).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'from the events it names' }).getAttribute('aria-expanded')).toBe('false');
  });

  test('writes hostile text as text', () => {
    const report = fixtureReport();
    const hostile = '<img src=x onerror=alert(1)>';
    const entities = report.entities.map((entity) => (entity.id === 'ansel' ? { ...entity, labels: { en: hostile } } : entity));
    const model = cardModel([{ ...report, entities }], 'ansel', { locale: 'en' });
    if (!model) throw new Error('no model');
    render(<Card {...propsFor('ansel')} model={model} />);
    expect(screen.getByRole('dialog', { name: hostile }).querySelector('img')).toBeNull();
  });

  test.each(fixtureReport().entities.map(({ id }) => id))('has no fault that axe can find: %s', async (id) => {
    const { container } = render(<Card {...propsFor(id)} canGoBack pinned surface="Другое" />);
    await expectAccessible(container);
  });

  test('has none with two reports, each told and named for itself', async () => {
    const reports = [fixtureReport(), { ...fixtureReport(), id: 'second', title: 'Another report' }];
    const model = cardModel(reports, 'karo-gap', { locale: 'en-GB' });
    if (!model) throw new Error('no model');
    const { container } = render(<Card {...propsFor('karo-gap')} model={model} />);
    expect(screen.getAllByRole('figure')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'What “Another report” says' })).toBeTruthy();
    expect(screen.getAllByText(/undated/)).toHaveLength(2);
    await expectAccessible(container);
  });

  test('has none in Persian either, all excerpts shown', async () => {
    const model = cardModel([fixtureReport()], 'river-guard', { locale: 'fa' });
    if (!model) throw new Error('no model');
    const { container } = render(<Card {...propsFor('river-guard')} model={model} dir="rtl" t={translator('fa')} />);
    fireEvent.click(container.querySelector('.more') ?? container);
    expect(container.querySelectorAll('figure').length).toBeGreaterThan(1);
    await expectAccessible(container);
  });
});
