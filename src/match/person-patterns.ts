import type { FramePattern } from '../model.ts';

/** What a person is, and no country or town. */
const PROFESSION =
  '(?:comedian|actor|actress|pianist|violinist|cellist|singer|rapper|composer|poet|novelist|playwright|painter|sculptor|photographer|footballer|boxer|wrestler|swimmer|cyclist|politician|journalist|lawyer|attorney|physician|dentist|professor|physicist|chemist|historian|economist)';
const SOME_WORDS = '(?:[\\p{L}-]{1,20}\\s){0,3}';
const IS_A = `(?:\\s\\([^()\\n]{1,60}\\))?\\s(?:is|was)\\san?\\s${SOME_WORDS}`;
/** "Tehran Mayor" is an office. */
const SURNAME = '(?:\\s(?!Mayor|Governor|President|Ambassador|Bishop|Archbishop|Patriarch|Chief|Minister|Police)\\p{Lu}\\p{Ll}{1,20})';
const OPENING = '(?:^|[.!?…\\n(«"]\\s?)';
/** "The Iranian Reza is a comedian" is of Iran. */
const NO_DEMONYM = '(?<!Afghan|ian|Tajik|Talib|Taliban|i)';
const BORN = '(?:born|b\\.|née?|geb\\.|geboren|nacid[oa]|nat[oa])';

/** Words with a capital before a place that are no given names: those that open a sentence, those that part a place. */
const NO_GIVEN_NAME =
  '(?:(?:The|An|This|That|In|From|At|Of|On|To|Near|Into|Over|Outside|Around|Across|Inside|Like|For|While|When|And|But|Then|Now|Old|New|Young|Central|Downtown|Greater|Radio|Soviet)\\s|(?:North|South|East|West)\\p{Ll}{0,3}\\s|\\p{Lu}\\p{Ll}{1,20}ing\\s)';
/** Before a given name; lower-case ones would have the sentence's objects for persons. */
const OFFICE =
  '(?:Judge|Justice|Senator|Sen\\.|Rep\\.|Captain|Capt\\.|Sgt\\.|Lt\\.|Officer|Detective|Actress|Actor|Singer|Pastor|Father|Sister)';
const OF_PERSONS = "(?=,|[’']s\\s|\\s(?:\\p{Ll}{2,12}ed|said|wrote|told|has|had|is|was)(?!\\p{L}))";

/** Behind a preposition it is a place, whoever comes next: "в Москве Янукович". */
const NO_PLACE =
  '(?<!(?<!\\p{L})(?:[Вв]о?|[Ии]з|[Нн]а|[Оо]т|[Дд]о|[Пп]од|[Кк]о?|[Сс]о?|[Оо]б?|[Уу]|[Дд]ля|[Чч]ерез|[Зз]а|[Мм]имо|[Пп]о|[Зз]|[Вв]ід)\\s)';
const PATRONYMIC = '(?:ович|евич|овна|евна|івна)(?:а|у|ем|ом|ы|е|ой)?';

/** How a text says that a name of one word is a person's, but for lists of titles and given names. */
export const PERSON_PATTERNS: readonly FramePattern[] = [
  // "Jamal al-Afghani".
  { rule: 'person', before: '(?<!\\p{L})[AaEe]l[-‑ ]', after: '(?<=i|Afghan|Tajik|[یي])' },
  // A surname and initials, as in a bibliography; "Moscow, U.S. officials say" is another thing.
  { rule: 'person', after: ',\\s\\p{Lu}\\.(?=[\\s,;)]|$)' },
  { rule: 'person', before: '(?:^|\\n)\\s?[Bb]y\\s\\p{Lu}\\p{Ll}{1,20}\\s(?:\\p{Lu}\\.\\s)?', after: '\\s?(?:$|\\n|\\|)' },
  { rule: 'person', before: '(?<!\\p{L})(?:Sen|Rep)\\.\\s' },
  {
    rule: 'person',
    before: '(?<!(?<!\\p{L})(?:in|from|of|to|at|near|de|à|en|aus|von)\\s|,\\s)',
    after: `${NO_DEMONYM}${SURNAME}?\\s\\((?:${BORN}\\s(?:en\\s|in\\s|el\\s|nel\\s)?\\d|${PROFESSION}\\))`,
  },
  { rule: 'person', after: `${NO_DEMONYM}${SURNAME}${IS_A}${PROFESSION}(?!\\p{L}|-)` },
  { rule: 'person', before: OPENING, after: `${NO_DEMONYM}${IS_A}${PROFESSION}(?!\\p{L}|-)` },
  {
    rule: 'person',
    before: `(?<!\\p{L})(?!${NO_GIVEN_NAME})\\p{Lu}\\p{Ll}{1,20}\\s(?:\\p{Lu}\\.\\s)?`,
    after: `${NO_DEMONYM},\\san?\\s${SOME_WORDS}${PROFESSION}(?=[,.;])`,
  },
  { rule: 'person', before: `(?<!\\p{L})${OFFICE}\\s`, after: `${NO_DEMONYM}\\s\\p{Lu}\\p{Ll}{2,20}${OF_PERSONS}` },
  { rule: 'person', before: NO_PLACE, after: `\\s\\p{Lu}\\p{Ll}{1,20}${PATRONYMIC}(?!\\p{L})` },
  // A sentence that begins with a given name and a surname.
  {
    rule: 'person',
    before: OPENING,
    after: '(?<!Москв\\p{Ll}|Кремл\\p{Ll}|ск\\p{Ll}{2})\\s\\p{Lu}\\p{Ll}{2,20}(?:[оеё]в|ян)\\s\\p{Ll}{2,12}л(?!\\p{L})',
  },
];
