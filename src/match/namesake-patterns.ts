import type { FramePattern } from '../model.ts';

/** What bears a place's name in quotes, or behind its kind: a house, a ship, a team. Beginnings, as endings follow. */
const HOUSES_RU =
  'ресторан|кинотеатр|кінотеатр|гостиниц|отел|готел|кафе|универмаг|крейсер|пароход|теплоход|фильм|фільм|клуб|магазин|журнал|газет|завод|бассейн|стадион|санатори|кондитерск|вагон|конфет'
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
const HOUSES = 'Bistro|Restaurant|Ristorante|Restaurante|Restauracja|Hotel|Hôtel|Café|Kino|Cinema|Imbiss|Pizzeria|Pension|Gasthaus|Taverna';

/** What a work or a creature is. */
const WORK =
  '(?:film|movie|novel|album|song|band|TV series|television series|miniseries|stage play|opera|documentary|board game|video game|comic)';
const CREATURE = '(?:cat|dog|mare|stallion|gelding|racehorse|parrot|puppy|kitten|greyhound)';
const NAMED = '(?:surname|given name|first name|genus|cocktail|dish)';
const SOME_WORDS = '(?:[\\p{L}\\d-]{1,20}\\s){0,4}';
/** "A film by" is one, "a film centre" is a town. */
const NO_MORE =
  '(?=[.,;:?!)]|$|\\s(?:by|directed|about|starring|from|released|written|set|based|of|that|which|who|made|produced|recorded|found|native)(?!\\p{L}))';

/** How a text says that a name is that of a film, a house, an animal: something that has its name from the place at best. */
export const NAMESAKE_PATTERNS: readonly FramePattern[] = [
  { rule: 'thing', before: `(?<!\\p{L})(?:${HOUSES_RU})\\p{Ll}{0,4}\\s[«“"„]` },
  { rule: 'thing', before: `(?<!\\p{L})(?:${HOUSES})\\s[«“"„]?` },
  { rule: 'thing', before: "(?<!(?<!\\p{L})(?:la|sa|cette|une|en|belle)\\s)(?<!\\p{L})[Pp]lace\\s(?:de\\s|d[’'])(?:l[’'])?" },
  { rule: 'thing', after: `["”’»]?\\s\\((?:\\d{4}\\s)?${WORK}` },
  { rule: 'thing', after: `["”’»]?(?:\\s\\([^()\\n]{1,60}\\))?\\s(?:is|was)\\san?\\s${SOME_WORDS}(?:${WORK}|${NAMED})${NO_MORE}` },
  { rule: 'elsewhere', after: `(?:,|\\sis|\\swas)\\san?\\s${SOME_WORDS}${CREATURE}${NO_MORE}` },
];
