import type { FramePattern } from '../model.ts';

/** What two of them did, in the dual, which no group takes. */
const DUAL_PAST =
  '(?:فازا|دخلا|كانا|حصلا|نجحا|تخرجا|حضرا|جلسا|رسبا|درسا|شاركا|تمكنا|توفيا|قتلا|أصيبا|ابتكرا|اخترعا|صمما|طورا|عادا|خرجا|وصلا|غابا|تفوقا|تأهلا|قالا|ذهبا)';
/** Before "two students" in the singular, where a movement takes the feminine. */
const OF_STUDENTS = '(?:نجح|فاز|جلس|تخرج|رسب|تفوق|تأهل|التحق|غاب|كانا)';
const SCHOOL = '(?:ال)?(?:قاعة|صف|فصل|مدرسة|جامعة|كلية|امتحان|مكتبة|درس|محاضرة)';

/** What the Taliban are called in the capitals of a headline. */
const AT_WAR =
  'Advanc|Attack|Control|Emerg|Exist|Fight|Flee|Govern|Incom|Invad|Lead|Occupy|Oncom|Reign|Remain|Resurg|Retreat|Return|Ris|Rul|Surg|Victor|Warr|Winn';

/** "Two students", as a text may mean where no verb in the feminine and no "movement" or "fighters" stand before. */
const STUDENTS = '(?<=(?<![تةوي]\\s)طالبان)';

/** How a text says that the word for the Taliban is another: two students, a figure of speech, another's emirate. */
export const GROUP_PATTERNS: readonly FramePattern[] = [
  { rule: 'thing', after: `${STUDENTS}\\s(?:${DUAL_PAST}|ي\\p{L}{2,6}ان)(?!\\p{L})` },
  { rule: 'thing', before: `(?<!\\p{L})${OF_STUDENTS}\\s(?=طالبان)` },
  { rule: 'thing', before: '(?<!\\p{L})[وف]?(?:دخل|حضر|وصل|خرج)\\s(?=طالبان)', after: `(?:\\s\\p{L}{2,12}){0,2}\\s${SCHOOL}(?!\\p{L})` },
  { rule: 'thing', after: `${STUDENTS}\\s(?:من\\s|ب)(?:ال)?(?:كلية|صف|مدرسة|جامعة)(?!\\p{L})` },
  // "My aunt and the Parking Taliban".
  {
    rule: 'thing',
    before: `(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Mm]y)\\s[“"‘]?(?:(?!${AT_WAR})\\p{Lu}\\p{Ll}{1,20}ing|Vegan|Grammar)\\s(?=Taliban)`,
  },
  { rule: 'thing', after: '(?<=(?<!Afghan\\s)[Tt]aliban)\\sin\\sPakistan\\s(?:said|says|claimed|denied|vowed|threatened)(?!\\p{L})' },
  { rule: 'thing', after: '(?<=Emirate)\\sof\\s(?!Afgh|Tali|the(?!\\p{L}))\\p{Lu}' },
  { rule: 'thing', after: "(?<=[ÉEée]mirat islamique)\\sd(?:e\\s|u\\s|[’'])(?!Afgh|l)\\p{Lu}" },
];
