/** What may stand between, in and beside names: marks, joiners, clitics, letters of other scripts. */
export const strewn = [
  '\u200c',
  '\u00ad',
  '\u0301',
  'و',
  'ال',
  'ها',
  'ב',
  '은',
  '친',
  '😀',
  '喀',
  'x',
  '-',
  ', ',
  '\u064b',
  '\u3099',
] as const;
