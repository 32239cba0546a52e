import type { FramePattern } from '../model.ts';
import { anyOf } from './any-of.ts';

const QUOTE = '(?:[“"„]|«[\\s\u00a0]?)?';
const SHIPS = anyOf('HMS HMAS HMCS USS USNS MV M/V MT MS SS RMS RFS NRP');
const VESSELS = anyOf(
  'ship frigate cruiser tanker destroyer battleship steamer steamship liner freighter trawler ferry yacht submarine icebreaker corvette schooner',
);
/** "The tanker Iran seized" was Iran's doing; "the tanker Iran sank" was not. */
const OF_SHIPS =
  '(?=[”"»]|[’\'](?!s)|,\\s(?:an?|of|which|with|built|launched|once)\\s|\\s(?:sank|sailed|docked|anchored|collided|steamed|capsized|ran\\saground)(?!\\p{L}))';
const SCHIFFE = anyOf(
  'paquebot croiseur frégate crucero buque fragata incrociatore piroscafo Kreuzer Dampfer Frachter Fregatte krążownik parowiec statek',
);

/** What an encyclopaedia puts into brackets behind a name, to tell it from a place of that name. */
const KINDS =
  '(?:river|stream|creek|lake|mountain|bar|pub|restaurant|nightclub|ship|horse|surname|given name|name|fleuve|rivière|nom de famille|Fluss|Schiff|Familienname|Nachname|Vorname|río|rio|apellido|fiume|cognome|rzeka|nazwisko|река|фамилия|фильм|річка|прізвище|nehir|soyadı|رود|رودخانه|نهر)';
/** The river that a sentence is about, in German one with another article than a town: "Der Kabul ist ein Fluss". */
const IS_A_RIVER =
  '(?:is\\san?|ist\\seine?|est\\sune?)\\s(?:\\p{L}{1,20}\\s){0,2}(?:tributary(?!\\sstate)|Nebenfluss|Zufluss|Fluss|affluent|rivière)';
/** An Afghan restaurant is of Afghanistan still. */
const NO_DEMONYM = '(?<!Afghan|ian|Tajik|i)';

/** Houses, where it is told of them: a headline in capitals may speak of any hotel in Kabul. */
const HOUSE = '(?:Hotel|Inn|Café|Cafe|Restaurant|Bistro|Bar|Grill|Diner|Cinema)';

/** How a text says that a name is that of a ship, a house, a hill, a brand. */
export const BEARER_PATTERNS: readonly FramePattern[] = [
  { rule: 'thing', before: `(?<![\\p{L}\\d])(?:${SHIPS})\\s${QUOTE}` },
  { rule: 'thing', before: `(?<!\\p{L})(?:${VESSELS})\\s(?:‘|${QUOTE})`, after: OF_SHIPS },
  { rule: 'thing', before: `(?<!\\p{L})(?:${SCHIFFE})\\s${QUOTE}` },
  { rule: 'thing', after: `["”’»]?\\s\\(${KINDS}\\)` },
  { rule: 'thing', after: `(?:\\s\\([^()\\n]{1,60}\\))?\\s${IS_A_RIVER}(?!\\p{L})` },
  { rule: 'thing', after: '\\s[—–-]\\s(?:\\p{Ll}{1,20}\\s){0,2}(?:река|річка|фамилия|прізвище)(?!\\p{L})' },
  { rule: 'thing', after: '\\sPalace\\sHotel(?!\\p{L})' },
  {
    rule: 'thing',
    before: '(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Oo]ld|at)\\s',
    after: `${NO_DEMONYM}\\s${HOUSE}(?=\\s(?:in|on|at|is|was|has|had|cost|costs|offers|serves|opened|closed)\\s[\\p{L}\\d]|[.,])`,
  },
  { rule: 'thing', before: '(?<!\\p{L})(?:at|the|The|Il|Le|El|im|in der|zur|le|au|el|al|del|il)\\s(?:Bar|Club|Pub|Café|Cafe|Villa)\\s' },
  { rule: 'thing', before: '(?<!\\p{L})(?:Mount|Mt\\.|Lake|Barangay|Brgy\\.)\\s' },
  // "Little Iran does is news" opens a sentence.
  { rule: 'thing', before: '(?<=[\\p{L},]\\s["“]?)Little\\s', after: NO_DEMONYM },
  { rule: 'thing', before: '(?<!\\p{L})(?:in|at|near)\\sNew\\s', after: '(?=[.,;)]|\\s(?:is|was|has)\\s)' },
  {
    rule: 'thing',
    before: '(?<!\\p{L})(?:[Aa]steroid|[Pp]lanet|[Aa]stéroïde|[Aa]steroide|[Аа]стероид\\p{Ll}{0,3})\\s\\(?\\d{1,6}\\)?\\s',
  },
  { rule: 'thing', before: '(?<!\\S)\\((?!1[5-9]\\d\\d|20\\d\\d|49[59])[1-9]\\d{2,5}\\)\\s' },
  { rule: 'thing', after: '\\s(?:Jeans|Steel\\s(?:Inc|Ltd|Corp|Works|plc|AG))(?!\\p{L})' },
  // Streets.
  { rule: 'thing', before: '(?<!\\p{L})(?:[وبل]?شارع|خیابان|[בלמוש]?רחוב)\\s' },
  { rule: 'thing', after: '\\s(?:Caddesi|Cad\\.|Sokağı|Sokak|Bulvarı|Mahallesi|Irmağı|Nehri)' },
  { rule: 'thing', after: '(?<=\\p{Lu}\\p{Ll}{3,12}(?:ая|ой|ую))\\sулиц(?:а|е|ы|у|ей)(?!\\p{L})' },
  { rule: 'thing', after: '(?<=\\p{Lu}\\p{Ll}{3,12}(?:ий|ого|ому|им|ом))\\s(?:проспект|переулок|бульвар|шоссе)\\p{Ll}{0,2}(?!\\p{L})' },
  // Cain and Abel.
  { rule: 'thing', before: "(?<!\\p{L})(?:[Hh][aâ]bil\\s(?:ile|ve)|Kur[’']an[’']da)\\s" },
  { rule: 'thing', after: '\\s(?:ile|ve)\\s[Hh][aâ]bil' },
];
