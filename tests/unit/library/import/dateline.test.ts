import { describe, expect, it } from 'vitest';
import { datelineDay } from '../../../../library/import/dateline.ts';
import { readInput } from '../../../../library/import/read-input.ts';

const today = '2026-11-28';

describe('the day of a dateline', () => {
  it.each([
    ['en', 'JERUSALEM, 18 Nov (Reuters) - Trucks wait at the border.', '2026-11-18'],
    ['en', 'NEW YORK, Nov. 18 – Trucks wait at the border.', '2026-11-18'],
    ['en', 'Nov 18 (Reuters) - Trucks wait at the border.', '2026-11-18'],
    ['en', 'Orsund, 8 November 2023. Trucks wait at the border.', '2023-11-08'],
    ['en', 'RIO DE JANEIRO, Brazil, 3 March 2021 (AP) — Trucks wait.', '2021-03-03'],
    ['en', 'ORSUND, 28 November - Trucks wait.', '2026-11-28'],
    ['en', 'ORSUND, 2 December (AP) - Trucks wait.', '2025-12-02'],
    ['en', 'ORSUND, Feb 29 (AP) - Trucks wait.', '2024-02-29'],
    ['ru', 'Саратов, 12 ноября. Поезд стоит на границе.', '2026-11-12'],
    ['ru', 'Саратов, 12 ноября', '2026-11-12'],
    ['ru', 'САРАТОВ, 12 ноября (Курьер) – Поезд стоит.', '2026-11-12'],
    ['de', 'Berlin, 3. März – Der Zug steht an der Grenze.', '2026-03-03'],
    ['fa', 'تهران، ۱۹ تیر – کامیون‌ها در مرز مانده‌اند.', '2026-07-10'],
  ])('%s: %s', (lang, text, wanted) => expect(datelineDay(text, { lang, today })).toBe(wanted));

  it.each([
    ['en', 'Trucks wait at the border since 18 November (and will wait).'],
    ['en', 'The ferry, which sank on 8 November – days after the storm – was old.'],
    ['en', '8 November – the day after the storm – was calm.'],
    ['en', '8 November (the day after the storm) was calm.'],
    ['en', 'On 8 November, trucks waited at the border.'],
    ['en', 'In Orsund, 8 November was calm.'],
    ['en', 'ORSUND (AP) - Trucks have waited since 8 November - The storm was bad.'],
    ['en', 'ORSUND, Monday - Trucks wait.'],
    ['en', 'ORSUND, 3 days ago - Trucks wait.'],
    ['en', 'ORSUND, November 2023 - Trucks wait.'],
    ['en', 'ORSUND, 2 December 2026 - Trucks wait.'],
    ['en', 'ORSUND, 8 November - 12 November - Trucks wait.'],
    ['ru', 'Поезд стоит на границе с 12 ноября. Он стоит.'],
    ['ru', 'Саратов, 12 ноября поезд стоит на границе.'],
  ])('is none, %s: %s', (lang, text) => expect(datelineDay(text, { lang, today })).toBeUndefined());
});

describe('a text without another date is of the day of its dateline', () => {
  const dateOf = (text: string) => readInput({ kind: 'text', text }, { today }).facts.date;
  const line = 'JERUSALEM, 18 Nov (Reuters) - Trucks wait at the border for the third day, and nobody knows when it will be open again.';

  it.each([
    ['at its start', line],
    ['below its title', `Trucks wait\n${line}\nThey came on 1 November 2026.`],
  ])('%s', (_what, text) => expect(dateOf(text)).toEqual({ value: '2026-11-18', origin: 'text' }));

  it('but not of that of a later paragraph', () => {
    expect(dateOf(`Trucks wait at the border for the third day, and nobody knows when it will be open again.\n${line}`)).toBeUndefined();
  });
});
