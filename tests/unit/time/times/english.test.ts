import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

// Counted from Saturday, 10 July 2021.
describe('English: dates that tell their year', () => {
  it.each([
    ['on 10 July 2021', ['10 July 2021 = 2021-07-10']],
    ['on July 10, 2021', ['July 10, 2021 = 2021-07-10']],
    ['on Saturday, July 10, 2021', ['Saturday, July 10, 2021 = 2021-07-10']],
    ['the 10th of July 2021', ['the 10th of July 2021 = 2021-07-10']],
    ['on July 10th', ['July 10th = 2021-07-10']],
    ['2021-07-10T08:30:00Z', ['2021-07-10T08:30:00Z = 2021-07-10']],
    ['on 10.07.2021', ['10.07.2021 = 2021-07-10']],
    ['on 7/10/2021', ['7/10/2021 = 2021-07-10?']],
    ['on 25/12/2020', ['25/12/2020 = 2020-12-25']],
    ['on 12/25/20', ['12/25/20 = 2020-12-25']],
    ['in July 2021', ['July 2021 = 2021-07']],
    ['in Sept. 2001', ['Sept. 2001 = 2001-09']],
    ['in 2001', ['2001 = 2001']],
    ['in 1842', ['1842 = 1842']],
    ['the 2010 election', ['2010 = 2010']],
    ['the 1990s', ['the 1990s = 199X']],
    ["the '90s", ["the '90s = 199X"]],
    ['the early nineties', ['the early nineties = 199X~']],
    ['the 19th century', ['the 19th century = 18XX']],
    ['in the spring of 2020', ['the spring of 2020 = 2020-21']],
    ['last summer', ['last summer = 2020-22']],
    ['in the third quarter of 2010', ['the third quarter of 2010 = 2010-07/2010-09']],
    ['in the first half of 2012', ['the first half of 2012 = 2012-01/2012-06']],
    ['from July 5 to 10, 2021', ['from July 5 to 10, 2021 = 2021-07-05/2021-07-10']],
    ['5–10 July 2021', ['5–10 July 2021 = 2021-07-05/2021-07-10']],
    ['July 5-10', ['July 5-10 = 2021-07-05/2021-07-10']],
    ['from 1996 to 2001', ['from 1996 to 2001 = 1996/2001']],
    ['1996–2001', ['1996–2001 = 1996/2001']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: ranges', () => {
  it.each([
    ['1996-98', ['1996-98 = 1996/1998']],
    ['between May and July 2021', ['between May and July 2021 = 2021-05/2021-07']],
    ['from May 2020 to July', ['from May 2020 to July = 2020-05/2020-07']],
    ['in May and June 2013', ['May = 2013-05', 'June 2013 = 2013-06']],
    ['from December to February 2021', ['from December to February 2021 = 2020-12/2021-02']],
    ['today', ['today = 2021-07-10']],
    ['yesterday', ['yesterday = 2021-07-09']],
    ['the day before yesterday', ['the day before yesterday = 2021-07-08']],
    ['tomorrow', ['tomorrow = 2021-07-11']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: the report’s own days, weeks and years', () => {
  it.each([
    ['last night', ['last night = 2021-07-09']],
    ['on Monday', ['Monday = 2021-07-05']],
    ['on Saturday', ['Saturday = 2021-07-10']],
    ['last Saturday', ['last Saturday = 2021-07-03']],
    ['next Monday', ['next Monday = 2021-07-12']],
    ['this Friday', ['this Friday = 2021-07-09']],
    ['They will meet on Monday', ['Monday = 2021-07-12']],
    ['He said on Monday they will meet', ['Monday = 2021-07-05']],
    ['this week', ['this week = 2021-07-05/2021-07-11']],
    ['last week', ['last week = 2021-06-28/2021-07-04']],
    ['next month', ['next month = 2021-08']],
    ['last year', ['last year = 2020']],
    ['this quarter', ['this quarter = 2021-07/2021-09']],
    ['last weekend', ['last weekend = 2021-07-03/2021-07-04']],
    ['earlier this week', ['earlier this week = 2021-07-05/2021-07-10~']],
    ['earlier this month', ['earlier this month = 2021-07/2021-07-10~']],
    ['later this year', ['later this year = 2021-07-10~/2021']],
    ['over the last week', ['over the last week = 2021-07-03~/2021-07-10~']],
    ['in the past two years', ['in the past two years = 2019-07~/2021-07-10~']],
    ['the past decade', ['the past decade = 2011~/2021-07-10~']],
    ['in recent months', ['in recent months = 2021-04-10~/2021-07-10~']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: stretches up to the report and from it on', () => {
  it.each([
    ['in the coming weeks', ['in the coming weeks = 2021-07-10~/2021-07-31~']],
    ['within a month', ['within a month = 2021-07-10~/2021-08-10~']],
    ['within two weeks', ['within two weeks = 2021-07-10~/2021-07-24~']],
    ['two decades ago', ['two decades ago = 2001~']],
    ['three days ago', ['three days ago = 2021-07-07']],
    ['two weeks ago', ['two weeks ago = 2021-06-26~']],
    ['a month ago', ['a month ago = 2021-06~']],
    ['almost four years ago', ['almost four years ago = 2017~']],
    ['nowadays', ['nowadays = 2021-07-10~']],
    ['He is currently in Kabul', ['currently = 2021-07-10~']],
    ['recently', ['recently = 2021-07~']],
    ['since May', ['since May = 2021-05/2021-07-10~']],
    ['since 2001', ['since 2001 = 2001/2021-07-10~']],
    ['since Monday', ['since Monday = 2021-07-05/2021-07-10~']],
    ['before 2001', ['before 2001 = ../2001']],
    ['after 2014', ['after 2014 = 2014/..']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: bounds', () => {
  it.each([
    ['until 2005', ['until 2005 = ../2005']],
    ['by 2024', ['by 2024 = 2021-07-10~/2024']],
    ['by September', ['by September = 2021-07-10~/2021-09']],
    ['by the end of the year', ['by the end of the year = 2021-07-10~/2021-12']],
    ['by the end of 2024', ['by the end of 2024 = 2021-07-10~/2024-12']],
    ['early May 2010', ['early May 2010 = 2010-05~']],
    ['mid-2011', ['mid-2011 = 2011~']],
    ['late last July', ['late last July = 2020-07~']],
    ['the end of 2012', ['the end of 2012 = 2012~']],
    ['around 1990', ['around 1990 = 1990~']],
    ['in March', ['March = 2021-03']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: parts of dates', () => {
  it.each([
    ['in August', ['August = 2021-08']],
    ['They will return in November', ['November = 2021-11']],
    ['It fell in September', ['September = 2020-09']],
    ['in the winter', ['winter = 2020-24']],
    ['Friday morning', ['Friday morning = 2021-07-09']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: dates that do not tell their year', () => {
  it.each([
    ['at 8 p.m. on Friday', ['at 8 p.m. on Friday = 2021-07-09']],
    ['15:00 GMT Monday', ['15:00 GMT Monday = 2021-07-05']],
    ['at 8 PM', ['8 PM = 2021-07-10~']],
    ['for two years', ['two years = P2Y']],
    ['a four-week truce', ['a four-week = P4W']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: times of day, told as their day', () => {
  it.each([
    ['twenty-five years', ['twenty-five years = P25Y']],
    ['several days', ['several days = PXD']],
    ['for decades', ['decades = PXY']],
    ['every day', ['every day = often']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: lengths and what comes often', () => {
  it.each([
    ['at Christmas 2020', ['Christmas 2020 = 2020-12-25']],
    ['since 9/11', ['since 9/11 = 2001-09-11/2021-07-10~']],
    ['in January 29 of this year', ['January 29 of this year = 2021-01-29']],
    ['on 19 Saratan 1400', ['19 Saratan 1400 = 2021-07-10']],
    ['in Hoot 1399', ['Hoot 1399 = 2021-02-19/2021-03-20']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('English: feasts, another calendar, and what is counted from a date', () => {
  it.each([
    ['three days after 5 May 2020', ['three days after 5 May 2020 = 2020-05-08']],
    ['two years before 2001', ['two years before 2001 = 1999']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
