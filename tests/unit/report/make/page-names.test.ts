import { describe, expect, it } from 'vitest';
import { detect } from '../../../../scripts/detect.ts';
import { compile } from '../../../../src/match/compile.ts';
import { finished } from '../../../../src/report/draft/finished.ts';
import { nameTable } from '../../../../src/report/names.ts';
import { draftOf } from './draft-of.ts';

/** What a page is marked with by the report of a text, as `id: words`. */
function marks(text: string, page: string, lang?: string): readonly string[] {
  const matcher = compile(nameTable([finished(draftOf(text))]));
  return detect(matcher, { id: 'page', text: page, ...(lang !== undefined && { lang }) }).map(
    ({ start, end, entity }) => `${matcher.table.entities[entity]?.id}: ${page.slice(start, end)}`,
  );
}

const lands =
  'Iran, Mexico, Turkey, Georgia, Jordan, Guinea and India met in Kabul, in Nice and in Reading. Indian and Mexican officials spoke.';
const groups =
  'Pakistan said that the Supreme Court met. In Pakistan, popular forces fought on. The International Relief Committee (IRC) said that Target, a company, was sued. The US and the UN agreed.';

describe('pages are marked', () => {
  it.each<[string, string, readonly string[]]>([
    [lands, 'IRAN and Mexico said so.', ['iran: IRAN', 'mexico: Mexico']],
    [lands, 'He spoke of the Islamic Republic of Iran and of an Iranian ship.', ['iran: Islamic Republic of Iran', 'iran: Iranian']],
    [lands, 'Fighting in Turkey and near Reading went on.', ['turkey: Turkey', 'reading: Reading']],
    [lands, 'Georgia spoke with Iran.', ['georgia: Georgia', 'iran: Iran']],
    [
      groups,
      'In Pakistan, the Supreme Court ruled on popular forces.',
      ['pakistan: Pakistan', 'supreme-court-pakistan: Supreme Court', 'popular-forces-pakistan: popular forces'],
    ],
    [groups, 'The Pakistani Supreme Court ruled.', ['supreme-court-pakistan: Pakistani Supreme Court']],
    [groups, 'The IRC and the U.N. said so.', ['international-relief-committee: IRC', 'united-nations: U.N']],
    [groups, 'The UN and the US agreed, US officials said.', ['united-nations: UN', 'united-states: US', 'united-states: US']],
    [groups, 'It was sold by Target in May.', ['target: Target']],
  ])('by %s in %s', (text, page, expected) => expect(marks(text, page)).toEqual(expected));

  it.each<[string, string, readonly string[]]>([
    ['fa', 'نیروها از ایران رفتند و در مکزیک ماندند.', ['iran: ایران', 'mexico: مکزیک']],
    ['ru', 'Войска ушли из Ирана и Мексики.', ['iran: Ирана', 'mexico: Мексики']],
    ['fr', 'Le Mexique et l’Iran se sont mis d’accord.', ['mexico: Mexique', 'iran: Iran']],
  ])('in %s', (lang, page, expected) => expect(marks(lands, page, lang)).toEqual(expected));
});

describe('pages are never marked with what something else is called', () => {
  it.each<[string, string]>([
    [lands, 'He drove through New Mexico to the Gulf of Mexico.'],
    [lands, 'The Indian Ocean is warm. A guinea pig ate roast turkey.'],
    [lands, 'Turkey breast is nice. Reading books is fun; she was reading.'],
    [lands, 'Michael Jordan met Georgia Smith.'],
    [lands, 'Nice of you to say so.'],
    [lands, 'Papua New Guinea and Equatorial Guinea are far.'],
    [groups, 'The Supreme Court of Norway met.'],
    [groups, 'Popular forces shape the market.'],
    [groups, 'Target audiences matter. They hit the target.'],
    [groups, 'Join us, said un ami. CONTACT US. ABOUT US. UN JOUR.'],
    ['The World Health Organization (WHO) met. WHO experts left.', 'WHO IS IT?'],
    ['The White House spoke. Apple was sued in Ireland.', 'They live in a white house. Apple pie is good.'],
    ['The group’s political wing met. The Taliban’s political wing met.', 'The party’s political wing met in the group’s political wing.'],
  ])('by %s in %s', (text, page) => expect(marks(text, page)).toEqual([]));

  it('so no name of a few letters stands for itself', () => {
    for (const { names } of draftOf(`${lands} ${groups} Talks in the UK, by the EU.`).report.entities) {
      for (const { text, when } of names) if (text.length <= 2) expect(when?.case, text).toBe('exact');
    }
  });
});
