import { fireEvent, render as renderUntrusted, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { translator } from '../../gallery/translate.ts';
import { type CardOptions, cardModel } from '../../src/card/model.ts';
import { cutReport } from '../../src/report/sentences.ts';
import { dayOf } from '../../src/time/day.ts';
import { fixtureReport } from '../fixtures/report.ts';
import { expectAccessible, render, t } from './setup.tsx';

function propsFor(entity: string, { onCopy, ...options }: Partial<CardOptions> & Pick<CardProps, 'onCopy'> = {}): CardProps {
  const locale = options.locale ?? 'en-GB';
  const model = cardModel([fixtureReport()], entity, { ...options, locale });
  if (!model) throw new Error(`no model of ${entity}`);
  const common = locale === 'fa' ? { t: translator('fa'), dir: 'rtl' as const } : { t, dir: 'ltr' as const };
  return { model, ...common, pinned: false, onEntity: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), ...(onCopy && { onCopy }) };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const beside = () => [...screen.getByRole('dialog').querySelectorAll('.beside')].map(({ textContent }) => textContent);

describe('the sentences around an excerpt', () => {
  test('are shown on request, in the report’s order, and go again', () => {
    render(<Card {...propsFor('government')} />);
    const quoted = screen.getByRole('figure').querySelector('blockquote')?.textContent;
    expect(beside()).toEqual([]);
    expect(button('The sentences around it').getAttribute('aria-expanded')).toBe('false');
    press('The sentences around it');
    expect(beside()).toEqual(['Fighting has spread since March.', 'The River Guard will publish its terms within a month.']);
    expect(button('The sentences around it').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('figure').querySelector('blockquote')?.textContent).toBe(quoted);
    const { text } = fixtureReport();
    for (const sentence of beside()) expect(text).toContain(sentence);
    press('The sentences around it');
    expect(beside()).toEqual([]);
  });

  test('are not the byline', () => {
    render(<Card {...propsFor('karo-gap')} />);
    press('The sentences around it');
    expect(beside()).toEqual(['The fighters also closed the road to Ansel.']);
  });

  test('are not there to be had where there are none', () => {
    const report = fixtureReport();
    const text = 'Karo Gap fell.';
    const mentions = [{ start: 0, end: 8, entity: 'karo-gap', kind: 'name' as const }];
    const model = cardModel([cutReport({ ...report, text, mentions, events: [] })], 'karo-gap', { locale: 'en' });
    if (!model) throw new Error('no model');
    render(<Card {...propsFor('karo-gap')} model={model} />);
    expect(screen.queryByRole('button', { name: 'The sentences around it' })).toBeNull();
  });

  test('are in the report’s language and find their own direction in a card of the other', () => {
    render(<Card {...propsFor('karo-gap', { locale: 'fa' })} />);
    press('جمله‌های پیش و پس از آن');
    const [after] = screen.getByRole('dialog').querySelectorAll('.beside');
    expect(after?.getAttribute('lang')).toBe('en');
    expect(after?.getAttribute('dir')).toBe('auto');
  });

  test('are named by the button that opens them', () => {
    render(<Card {...propsFor('karo-gap')} />);
    press('The sentences around it');
    const region = document.getElementById(button('The sentences around it').getAttribute('aria-controls') ?? '');
    expect(region?.contains(screen.getByText('The fighters also closed the road to Ansel.'))).toBe(true);
  });
});

describe('copying an excerpt', () => {
  const quoted = /^“The River Guard took the Karo Gap crossing in Upper Velm earlier this week\.”\n— Mara Quill/;

  test('takes its words with their source, says so, and offers the other form', async () => {
    const onCopy = vi.fn(async (_: string) => true);
    render(<Card {...propsFor('karo-gap', { onCopy })} />);
    expect(screen.getByRole('status').textContent).toBe('');
    press('Copy with its source');
    expect(await screen.findByText('Copied with its source.')).toBe(screen.getByRole('status'));
    press('Copy as Markdown');
    expect(await screen.findByText('Copied as Markdown.')).toBe(screen.getByRole('status'));
    press('Copy as a quotation');
    await screen.findByText('Copied with its source.');
    const [first, second, third] = onCopy.mock.calls.map(([text]) => text);
    expect(first).toMatch(quoted);
    expect(first).toContain('undated; about 14 June 2019, from the events it names');
    expect(second).toMatch(/^> “The River Guard/);
    expect(third).toBe(first);
  });

  test('does not take what is beside the excerpt', () => {
    const onCopy = vi.fn(async (_: string) => true);
    render(<Card {...propsFor('karo-gap', { onCopy })} />);
    press('The sentences around it');
    press('Copy with its source');
    expect(onCopy.mock.calls[0]?.[0]).not.toContain('The fighters also');
  });

  test('says where it could not be done, and offers nothing', async () => {
    render(<Card {...propsFor('karo-gap', { onCopy: async () => false })} />);
    press('Copy with its source');
    expect(await screen.findByText('Could not copy.')).toBe(screen.getByRole('status'));
    expect(screen.queryByRole('button', { name: 'Copy as Markdown' })).toBeNull();
  });

  test('is offered only where it can be done', () => {
    render(<Card {...propsFor('karo-gap')} />);
    expect(screen.queryByRole('button', { name: 'Copy with its source' })).toBeNull();
  });

  test('obeys no event that a page made up', () => {
    const onCopy = vi.fn(async () => true);
    renderUntrusted(<Card {...propsFor('karo-gap', { onCopy })} />);
    press('Copy with its source');
    press('The sentences around it');
    expect(onCopy).not.toHaveBeenCalled();
    expect(beside()).toEqual([]);
  });
});

describe('the age of a report', () => {
  test.each([
    ['en-GB', /from the events it names · about 7 years ago$/],
    ['fa', / · حدود ۷ سال پیش$/],
  ])('stands after its date, as sure as that: %s', (locale, expected) => {
    render(<Card {...propsFor('karo-gap', { locale, today: dayOf(2026, 11, 28) })} />);
    expect(
      screen
        .getByRole('contentinfo')
        .querySelector('.source')
        ?.textContent?.replace(/The crossing fell.*this week\./, ''),
    ).toMatch(expected);
  });

  test.each([
    ['no day is given', undefined],
    ['the report is of a day to come', dayOf(2019, 6, 1)],
  ])('is not told where %s', (_, today) => {
    render(<Card {...propsFor('karo-gap', today === undefined ? {} : { today })} />);
    expect(screen.getByRole('dialog').querySelector('.age')).toBeNull();
  });
});

describe('the country', () => {
  const outlines = [{ centre: [0, 0], scale: 100, corner: [-40, -40], size: [80, 80], rings: ['0,0 80,0 80,80 0,80'] }] as const;
  const points: Readonly<Record<string, readonly [number, number]>> = { velm: [0, 0], 'karo-gap': [10, 0] };
  const withPoints = () => {
    const report = fixtureReport();
    return {
      ...report,
      entities: report.entities.map((entity) => ({ ...entity, ...(points[entity.id] && { point: points[entity.id] }) })),
    };
  };

  test.each([
    ['karo-gap', 2],
    ['velm', 0],
    ['upper-velm', undefined],
    ['river-guard', undefined],
  ])('is drawn for %s, its dot with %s circles, and is not read out', (id, circles) => {
    const model = cardModel([withPoints()], id, { locale: 'en-GB', outlines });
    if (!model) throw new Error('no model');
    render(<Card {...propsFor(id)} model={model} />);
    const drawing = screen.getByRole('banner').querySelector('.locator');
    expect(drawing?.querySelectorAll('circle').length).toBe(circles);
    if (drawing) expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });
});

test.each(['en-GB', 'fa'])('nothing of this has a fault that axe can find: %s', async (locale) => {
  const { container } = render(<Card {...propsFor('river-guard', { locale, today: dayOf(2026, 11, 28), onCopy: async () => true })} />);
  fireEvent.click(container.querySelector('.more') ?? container);
  for (const icon of container.querySelectorAll('.icon.context, .icon.copy')) fireEvent.click(icon);
  expect(await screen.findAllByText(locale === 'fa' ? 'همراه با منبع رونوشت شد.' : 'Copied with its source.')).toHaveLength(5);
  await expectAccessible(container);
});
