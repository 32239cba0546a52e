import type { Patterns } from '../tagger/rule-set.ts';

/** Patterns of all languages: figures, and names of months and weekdays in the orders in which they stand nearly everywhere. */
export const everywhere: { readonly dates: Patterns; readonly parts: Patterns; readonly bounds: Patterns } = {
  dates: {
    numeric: ['<numeric>', '<weekday> ,|، <numeric>', '<weekday> <numeric>'],
    yearMonth: ['<year> - <short>'],
    years: ['<year> -|/ <year>', '<year> -|/ <short>'],
    date: [
      '<day> .? <month> ,? <year>',
      '<day> .? <month>',
      '<weekday> ,|، <day> .? <month> ,? <year>',
      '<weekday> <day> .? <month> ,? <year>',
      '<weekday> ,|، <day> .? <month>',
      '<weekday> <day> .? <month>',
    ],
    days: ['<day> .? - <day> .? <month> <year>', '<day> .? - <day> .? <month>'],
    month: ['<month> <year>', '<month>'],
    solarDate: ['<day> <solar> ,? <year>', '<day> <solar>', '<weekday> ,|،? <day> <solar> <year>', '<weekday> ,|،? <day> <solar>'],
    solarMonth: ['<solar> <year>', '<solar>'],
    year: ['<year>'],
    decade: ['<decade>', "' <decade>"],
    weekday: ['<weekday>'],
    dirUnit: ['<dir> <unit>', '<unit> <after>'],
    dirWeekday: ['<dir> <weekday>', '<weekday> <after>'],
    dirMonth: ['<dir> <month>', '<month> <after>'],
    dirSeason: ['<dir> <season>', '<season> <after>'],
    season: ['<season> <year>'],
    length: ['<n> <unit>'],
  },
  parts: {},
  bounds: { plainRange: ['<when> - <when>', '<when> - - <when>'] },
};
