import { describe, expect, it } from 'vitest';
import { draftOf } from './draft-of.ts';

const namesOf = (text: string, id: string) => draftOf(text).report.entities.find((each) => each.id === id)?.names ?? [];

describe('the name of a land in other languages', () => {
  it.each([
    ['Soldiers left Mali on Monday.', 'mali', 'fa', 'مالی'],
    ['The talks were held in Qatar.', 'qatar', 'ar', 'قطر'],
    ['The talks were held in Qatar.', 'qatar', 'fa', 'قطر'],
    ['The talks were held in Togo.', 'togo', 'ru', 'Того'],
    ['The ship reached Mauritius.', 'mauritius', 'fr', 'Maurice'],
  ])('%s: %s in %s is a word besides, and counts only beside words for a land', (text, id, lang, name) => {
    const found = namesOf(text, id).find((each) => each.lang === lang && each.text === name);
    expect(found?.when?.beside?.length).toBeGreaterThan(0);
  });

  it('counts by itself where it is no other word', () => {
    const found = namesOf('Soldiers left Chad on Monday, the government of Chad said.', 'chad');
    expect(found.find(({ lang }) => lang === 'ru')?.when?.beside).toBeUndefined();
  });
});
