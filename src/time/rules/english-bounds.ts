import type { Patterns } from '../tagger/rule-set.ts';

/** English words for parts of dates. */
export const englishParts: Patterns = {
  part: [
    'early|late|mid|middle|mid-to-late <when>',
    'early|mid|late -? <when>',
    'early in <when>',
    'late in <when>',
    'the early|mid|late <when>',
    'the early|mid|late - <when>',
    'the? beginning|start|middle|end|close|eve of <when>',
    'the? first|latter|early|later part of <when>',
    'the? first|last|opening|closing <n>? days|weeks|months|week|month of <when>',
    'in|over|during|for|within the first|last|opening|closing <n>? days|weeks|months|week|month of <when>',
    'the? <nth> week of <when>',
    'around|circa|about|approximately|roughly <when>',
  ],
  partOfUnit: ['the? end|beginning|start|middle of the <unit>', 'the? end of <unit>', 'year - end'],
  ofDay: [
    '<when> <partOfDay>',
    'early|late <when> <partOfDay>',
    'the? morning|afternoon|evening|night of <when>',
    'at? <hour> a|p . m . on? <when>',
    'at? <hour> am|pm on? <when>',
    'at? <oclock> on? <when>',
    'at? <hour> <zone> time? on? <when>',
    '<when> at <hour> a|p . m .',
    '<when> at <hour> am|pm',
    '<when> at <oclock>',
    '<when> at <hour> <zone>?',
  ],
};

/** English words for bounds and ranges. */
export const englishBounds: Patterns = {
  since: [
    'since <when>',
    'ever since <when>',
    'since at least <when>',
    'from <when> on|onward|onwards',
    '<when> onward|onwards',
    'since as early as <when>',
  ],
  byEnd: ['by the? end|close of <when>', 'before the? end of <when>'],
  byEndOfUnit: ['by the? end|close of the? <unit>', 'before the? end of the? <unit>', 'by year - end'],
  'shiftOf -1': ['<n> <unit> before|prior|earlier <when>', '<n> <unit> before the <when>'],
  'shiftOf 1': ['<n> <unit> after|from <when>'],
  before: ['before <when>', 'prior to <when>', 'earlier than <when>'],
  after: ['after <when>', 'starting|beginning in|on|from? <when>'],
  until: ['until <when>', 'till <when>', 'up to|until <when>', 'til <when>'],
  by: ['by <when>', 'no later than <when>'],
  range: ['from <when> to|until|till|through <when>', 'from <when> up to <when>', 'from <when> - <when>', 'between <when> and <when>'],
  plainRange: ['<when> to|through|until|till <when>'],
};
