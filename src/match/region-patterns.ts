import type { FramePattern } from '../model.ts';

/** Washington, New York and Georgia are missing: they stand in lists with capitals. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|Queensland|New South Wales|Tasmania|Ayrshire|Cornwall|Bohol|Cebu|Leyte';

/** Postal codes of the United States; those that are words or languages besides ask for a ZIP code. */
const CODE =
  '(?:A[KLRZ]|C[AOT]|DE|FL|I[DLA]|K[SY]|M[ADINOST]|N[CDEHJMVY]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?=\\s\\d{5}|\\s{0,9}$|[.,;)\\n])|[A-Z]{2}(?=\\s\\d{5}\\b)';
const COUNTY = '(?:\\p{Lu}[\\p{L}.]{1,40}\\s(?:County|Co\\.)[,\\s]{1,9})?';
const IN = "(?:in|dans|en)\\s(?:l[’'])?";

/** A possessive is no frame: "Moscow, Pennsylvania’s senator warned". */
const NAMED = `${COUNTY}(?:(?:${STATES}|${STATES.toUpperCase()})(?!\\p{L}|[’']s)|${CODE})`;

/** "Talks with Moscow in Alaska" are held there; "the road to Moscow in Idaho" leads there. */
const LEADS = '(?<![\\p{L}\\p{M}\\p{N}’\'-])(?:in|at|from|near|to|of|à|aus|nach|de)[ \\t\u00a0\\n]{1,2}["“«(]?';

/** How an encyclopaedia begins: the name, what it is in other scripts, "is a town in". */
const IS_A =
  '(?:\\s\\([^()\\n]{0,120}\\))?(?:,\\s[^.,\\n]{1,40},)?\\s(?:is|was|est|es|è|ist|é)\\s(?:an?|une?|un[ao]?|eine?|uma?)\\s(?:[\\p{L}-]{1,20}\\s){0,3}';
const SETTLEMENT =
  '(?:town|city|village|hamlet|community|township|place|borough|suburb|settlement|municipality|pueblo|ciudad|localidad|ville|village|commune|localité|Stadt|Ort|Dorf|Gemeinde|Kleinstadt|città|cittadina|comune|cidade|vila)';
const LIES =
  '(?:,?\\s[\\p{L}-]{1,20}){0,3},?\\s(?:in|on|at|near|dans|en|im|nel|nello|nella|no|na|del|de)\\s(?:U\\.\\s?S\\.|[^.;:\\n]){0,80}?(?<!\\p{L})';

/** How a text says that a place lies in a state: by what follows its name, what follows it behind a preposition, what comes before. */
export const REGION_PATTERNS: readonly FramePattern[] = [
  { rule: 'elsewhere', after: `${IS_A}${SETTLEMENT}${LIES}(?:${STATES})(?!\\p{L}|[’']s)` },
  { rule: 'elsewhere', after: `(?:\\s{0,9}[,/|\\n(–]\\s{0,9}(?:${IN})?(?:State:\\s)?|\\sis\\s${IN})${NAMED}` },
  { rule: 'elsewhere', before: `(?:${STATES})(?:(?:\\s\\p{Ll}{1,40})?:\\s[\\p{L}\\s,]{0,60}|,\\s)` },
  { rule: 'elsewhere', before: LEADS, after: `\\s${IN}${NAMED}` },
];
