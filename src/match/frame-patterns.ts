import type { FramePattern } from '../model.ts';
import { REGION_PATTERNS } from './region-patterns.ts';

/** What follows a place in the name of something else. */
const THINGS = anyOf(
  'River Street St. Road Rd Avenue Ave Boulevard Lane Township Creek Mills Mule Cup Express Treaty Protocol Armistice Conference Declaration Straße Strasse Allee Konferenz',
);

/** What stands before it there, "de" or "of" between. */
const STREETS = 'rue avenue boulevard calle avenida via viale rua ulica улица улице улицы ул. treaty conference river'
  .split(' ')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join(' ');

/** Those that are no words of running text ("Kabul.In" is two sentences). */
const HOSTS = anyOf(
  'com org net gov edu mil int info biz news press media blog online site app dev tv io eu af ir tj ru su pk tr uz tm cn jp kr de fr uk pl ua se nl es cz рф ایران',
);
const FILES =
  'jpg jpeg png gif webp svg pdf doc docx xls xlsx ppt pptx csv json xml htm html php asp aspx js ts py css md txt zip gz mp3 mp4 wav ogg avi mov geojson kml shp';

/** Frames for what no list of decoys can hold. */
export const FRAME_PATTERNS: readonly FramePattern[] = [
  { rule: 'thing', after: `[\\s\u00a0-](?:${THINGS})(?!\\p{L})` },
  {
    rule: 'thing',
    before: `(?<!\\p{L})(?:${anyOf(STREETS)})\\s(?:de |di |du |da |do |of )?`,
  },
  ...REGION_PATTERNS,
];

/** A host's name in an address; the end of a file's name. */
export const ADDRESSES: readonly string[] = [
  `(?:^|[/.@])[\\p{L}\\p{N}-]+\\.(?:${HOSTS})(?=$|[/:?#.,;!])`,
  `[\\p{L}\\p{M}\\p{N}_%-]\\.(?:${anyOf(`${FILES} ${FILES.toUpperCase()}`)})$`,
];

function anyOf(words: string): string {
  return words.replaceAll('.', '\\.').replaceAll(' ', '|');
}
