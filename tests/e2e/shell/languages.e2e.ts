import { mkdir } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark } from '../harness/page.ts';
import { Session } from '../harness/session.ts';
import { axeFaults, rows, until } from './sample.ts';

const artifacts = 'artifacts/languages';
const story = '<!doctype html><p lang="en">Officials in Moscow wrote to Kabul about the Taliban.</p>';

// Chromium alone can be told to speak a language that is not installed.
describe('in the language of the browser, chromium', () => {
  let session: Session | undefined;
  beforeAll(async () => void (await mkdir(artifacts, { recursive: true })));
  afterEach(() => session?.stop());

  it.each([
    { lang: 'ar', dir: 'rtl', moscow: 'موسكو', search: 'البحث في 26 اسمًا و23 حدثًا' },
    // Chromium itself counts in no Pashto digits.
    { lang: 'ps', dir: 'rtl', moscow: 'مسکو', search: 'په ۲۶ نومونو او ۲۳ پېښو کې لټون' },
    { lang: 'ru', dir: 'ltr', moscow: 'Москва', search: 'Поиск: 26 названий, 23 события' },
    { lang: 'de', dir: 'ltr', moscow: 'Moskau', search: '26 Namen und 23 Ereignisse durchsuchen' },
    { lang: 'fr', dir: 'ltr', moscow: 'Moscou', search: 'Chercher dans 26 noms et 23 événements' },
    { lang: 'es', dir: 'ltr', moscow: 'Moscú', search: 'Buscar en 26 nombres y 23 hechos' },
  ])('the popup has its words, names, counts and direction: $lang', async ({ lang, dir, moscow, search }) => {
    session = await Session.start('chromium', { args: [`--lang=${lang}`] });
    const page = await session.open(session.site.page('/story', story));
    await waitForMark(page, 'Moscow');
    const popup = await session.popupFor(page);
    await popup.setViewport({ width: 400, height: 600 });
    const listed = await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
    expect(listed.join('\n')).toContain(`${moscow} Moscow`);
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([lang, dir]);
    expect(await popup.$eval('input[type=search]', ({ placeholder }) => placeholder)).toBe(search);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await popup.screenshot({ path: `${artifacts}/${lang}-popup.png` });
    expect(await axeFaults(popup)).toEqual([]);
  });
});
