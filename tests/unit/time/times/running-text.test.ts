import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

describe('sentences of reports', () => {
  it.each([
    ['Kabul fell on Aug. 15, 2021, after an offensive that began in May 2021.', ['Aug. 15, 2021 = 2021-08-15', 'May 2021 = 2021-05']],
    ['Founded in the early 1990s, it ruled from 1996 until 2001.', ['the early 1990s = 199X~', 'from 1996 until 2001 = 1996/2001']],
    ['The deal of February 29, 2020 set May 1 as the deadline.', ['February 29, 2020 = 2020-02-29', 'May 1 = 2021-05-01']],
    ['In the last three months of 2020 prices rose.', ['In the last three months of 2020 = 2020~']],
    ['Over the weekend they attacked.', ['Over the weekend = 2021-07-10/2021-07-11']],
    ['April–June 2021 and Q3 2021', ['April–June 2021 = 2021-04/2021-06', 'Q3 2021 = 2021-07/2021-09']],
    ['They met on Aug. 1 -- Aug. 3, 2019.', ['Aug. 1 -- Aug. 3, 2019 = 2019-08-01/2019-08-03']],
    ['It fell on 21 february 2005; she may 5 times.', ['21 february 2005 = 2005-02-21']],
    ['Tuesday’s attack; Monday-Friday', ['Tuesday = 2021-07-06', 'Monday-Friday = 2021-07-05/2021-07-09']],
    ['U.S. troops are to leave by September 11.', ['by September 11 = 2021-07-10~/2021-09-11']],
    ['They are to leave by Monday.', ['by Monday = 2021-07-10~/2021-07-12']],
    ['By Monday the city had fallen.', ['By Monday = ../2021-07-05']],
    ['They have fought since Monday.', ['since Monday = 2021-07-05/2021-07-10~']],
    ['They will fight from Monday to Wednesday.', ['from Monday to Wednesday = 2021-07-12/2021-07-14']],
    ['They fought from Monday to Wednesday.', ['from Monday to Wednesday = 2021-07-05/2021-07-07']],
    ['It must end before the end of the month.', ['before the end of the month = 2021-07-10~/2021-07-31']],
    ['He came twice a year, for the past 12 years.', ['a year = often', 'for the past 12 years = 2009-07~/2021-07-10~']],
    ['Eid fell on July 20; July 20 will come.', ['July 20 = 2020-07-20', 'July 20 = 2021-07-20']],
    ['It was found in the past, at the time.', ['in the past = ../2021-07-10~', 'at the time = ../2021-07-10~']],
    ['It will soon end; it soon ended.', ['soon = 2021-07-10~/..']],
    ['The recall will be announced Monday.', ['Monday = 2021-07-12']],
    ['Ten weeks after 5 May 2020 he was born.', ['Ten weeks after 5 May 2020 = 2020-07-14~']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
