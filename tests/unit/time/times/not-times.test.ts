import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

describe('what only looks like time', () => {
  it.each([
    ['May as a verb', 'May he rest in peace. She may go.'],
    ['May as a name', 'Theresa May resigned.'],
    ['other names', 'Jan Smith and April Jones met. August Wilson wrote plays.'],
    ['march as a verb', 'Soldiers march on the capital; the troops march in formation.'],
    ['a march', 'A march of 500 people.'],
    ['second', 'It was the second time. Wait a second.'],
    ['a rank', 'Second Lieutenant Brown'],
    ['fall', 'Prices fall. The fall of Kabul shook them. In the fall of the city, many died.'],
    ['spring', 'The Arab Spring, and spring water'],
    ['sun and sat', 'The Sun reported that he sat in Sun Valley.'],
    ['an adjective', 'an august body'],
    ['counted with a comma', '2,000 people fled, and the number 1,996 is even.'],
    ['counted without one', '2000 people fled. At least 2010 soldiers fled. Over 2000 Afghan refugees came.'],
    ['counted from to', 'from 2000 to 3000 people; between 1500 and 2000 civilians'],
    ['pages, numbers, rooms', 'See page 2010. No. 2001 was free. Room 1998, Highway 1998, Unit 1980.'],
    ['versions', 'Version 2010.1 is out, 3.10.2 too. Windows 2000 crashed.'],
    ['money', 'It costs $1990.'],
    ['addresses', 'http://example.org/2010/07/a, 192.168.10.20, call 555-2010'],
    ['resolutions and plans', 'resolution 1325, Resolution 2010, Agenda 2030'],
    ['scores, fractions, measures', 'a score of 3:1, 1/2 cup, 9.30, A2010, 2010m, 20 miles per hour, one quarter of them'],
    ['papers and channels', 'The Sunday Times wrote; USA Today and Russia Today agreed.'],
    ['names of groups', 'The March 8 Brigade fought in 6 March Street.'],
    ['ages', 'An 8-year-old boy. He is 30 years old. He was in his sixties.'],
    ['days that are names', 'Black Friday, Bloody Sunday'],
    ['an impossible day', 'on 32.13.2021'],
  ])('%s', (_name, text) => expect(told(text)).toEqual([]));

  it.each([
    ['31 June 2010', ['June 2010 = 2010-06']],
    ['29 February 2021 came', ['February 2021 = 2021-02']],
  ])('%s has no such day, but a month', (text, expected) => expect(told(text)).toEqual(expected));

  it('reads the year where it stands beside what is none', () => {
    expect(told('In 2010, 2010 people fled; in May she may march.')).toEqual(['2010 = 2010', 'May = 2021-05']);
  });
});
