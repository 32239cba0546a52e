import type { FramePattern } from '../model.ts';
import { anyOf } from './any-of.ts';
import { BEARER_PATTERNS } from './bearer-patterns.ts';
import { CODE_PATTERNS } from './code-patterns.ts';
import { GROUP_PATTERNS } from './group-patterns.ts';
import { NAMESAKE_PATTERNS } from './namesake-patterns.ts';
import { PERSON_PATTERNS } from './person-patterns.ts';
import { REGION_PATTERNS } from './region-patterns.ts';
import { SENSE_PATTERNS } from './sense-patterns.ts';

/** What follows a place in the name of something else. Treaties and conferences are missing: those named after a country are about it. */
const THINGS = anyOf('River Street St. Road Rd Avenue Ave Boulevard Lane Township Creek Mills Mule Cup Express Straße Strasse Allee');

/** What stands before it there, "de" or "of" between. */
const STREETS = (
  'rue avenue boulevard calle avenida viale rua ulica улица улице улицы улицу улицей ул. вулиця вулиці вулицю вул. проспект проспекте проспекту ' +
  'шоссе river rivière fleuve río rio fiume rzeka rzeki rzece rzekę река реки реке реку рекой річка річки річці річку річкою'
)
  .split(' ')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join(' ');

/** Frames for what no list of decoys can hold. */
export const FRAME_PATTERNS: readonly FramePattern[] = [
  { rule: 'thing', after: `[\\s\u00a0-](?:${THINGS})(?!\\p{L})` },
  {
    rule: 'thing',
    before: `(?<!\\p{L})(?:${anyOf(STREETS)})\\s(?:de |di |du |da |do |of )?`,
  },
  { rule: 'thing', before: '(?<!\\p{L})(?:Treaty|Peace|Armistice) of ' },
  // A house in another town, in one German word.
  { rule: 'thing', after: '-(?:Restaurant|Imbiss|Grill|Hotel|Platz|Brücke)(?!\\p{L})' },
  ...NAMESAKE_PATTERNS,
  ...BEARER_PATTERNS,
  ...CODE_PATTERNS,
  ...GROUP_PATTERNS,
  ...PERSON_PATTERNS,
  ...REGION_PATTERNS,
  ...SENSE_PATTERNS,
];
