/**
 * The nouns of the product: types only. All offsets are UTF-16 code units, end exclusive, as in JS strings and DOM ranges.
 */

/** A stretch of one text: `text.slice(start, end)`. */
export type TextSpan = { readonly start: number; readonly end: number };

export type EntityKind = 'place' | 'group';

/** When a name counts as this entity. Every condition given must hold. */
export type NameCondition = {
  /** `exact`: letter case as written here (ANA). `capital`: the first letter on the page must be upper case. */
  readonly case?: 'exact' | 'capital';
  /** Only where the text is known to be in one of these languages (BCP 47 primary subtags). */
  readonly langs?: readonly string[];
  /** Not where the text is known to be in one of these languages. */
  readonly notLangs?: readonly string[];
  /** Only where the page also names this entity (an id): for generic phrases such as "government forces". */
  readonly context?: string;
  /** Only between words as in one of these patterns; `~` stands for the name, `^` for the start of a sentence: `~ braucht`, `^~ a`. */
  readonly beside?: readonly string[];
  /**
   * Only where at least two of these words stand close by, and one more for each other entity named there; where none is listed,
   * the name is only said to be another's: so is the same name in the rest of the text. */
  readonly near?: readonly string[];
  /** A reader wants it marked wherever it stands as words of its own: no rule is asked. */
  readonly always?: true;
};

/** One spelling of a name in one language. */
export type Name = {
  readonly text: string;
  /** BCP 47 tag of the language the spelling belongs to. */
  readonly lang: string;
  /** Absent: a proper name. `demonym`: the adjective or people's name derived from a place (Afghan). */
  readonly kind?: 'demonym';
  readonly when?: NameCondition;
};

/** A longer or look-alike name that is something else (Kabul River): it wins by longest match and yields nothing, or another entity. */
export type Decoy = {
  readonly text: string;
  readonly lang?: string;
  /** What it is instead, in plain words. */
  readonly means: string;
  /** The id of the entity it names instead, where that is one of ours. */
  readonly entity?: string;
  readonly when?: NameCondition;
};

export type RelationType = 'capital-of' | 'part-of' | 'seated-in' | 'sent-by' | 'speaks-for' | 'serves' | 'heads' | 'opposes' | 'borders';

export type Relation = { readonly type: RelationType; readonly target: string };

/** A place or group of a report. */
export type Entity = {
  readonly id: string;
  readonly kind: EntityKind;
  /** Finer kind in plain lower-case English: country, city, province, border-crossing, armed-group, government ... */
  readonly subtype: string;
  /** The name shown, by language; `en` is always there. */
  readonly labels: { readonly en: string; readonly [lang: string]: string };
  readonly names: readonly Name[];
  readonly decoys: readonly Decoy[];
  readonly relations: readonly Relation[];
  /** Peripheral: named or implied in passing (northern Afghanistan, a spokesman). */
  readonly peripheral?: true;
  /** Wikidata item, the identity across reports where known. */
  readonly wikidata?: string;
  /** Longitude, latitude in degrees, for places that have a point. */
  readonly point?: readonly [longitude: number, latitude: number];
};

export type MentionKind = 'name' | 'head' | 'demonym' | 'role' | 'coreference' | 'indirect';

/** One place in a report's text that speaks of an entity, also where it is meant but not named. */
export type ReportMention = TextSpan & { readonly entity: string; readonly kind: MentionKind };

/** A date, how it is known, and from which words. */
export type DateValue = {
  /** Extended Date/Time Format, ISO 8601-2:2019, the subset read by `src/time/edtf.ts`. */
  readonly edtf: string;
  /** `stated`: the text gives it. `resolved`: from its words and the report's date. `estimated`: neither; see `reason`. */
  readonly basis: 'stated' | 'resolved' | 'estimated';
  /** The time expression in the report's text. */
  readonly words?: TextSpan;
  /** The words stand in another sentence; the date is carried over from there. */
  readonly carried?: true;
  /** Why this date, in a sentence a reader can check. */
  readonly reason?: string;
};

export type EventKind = 'occurred' | 'planned' | 'claimed' | 'denied' | 'state';

/** Something the report says happened, is so, is planned, claimed or denied, with its date. */
export type DatedEvent = {
  readonly id: string;
  readonly label: string;
  readonly kind: EventKind;
  readonly sentence: TextSpan;
  /** The words that tell of it, within the sentence. */
  readonly trigger: TextSpan;
  /** Entity ids. */
  readonly participants: readonly string[];
  readonly date: DateValue;
};

/** Who says it, where and when. */
export type Source = {
  readonly author?: string;
  readonly publisher?: string;
  /** Where it was written. */
  readonly dateline?: string;
  /** BCP 47 tag of the report's language. */
  readonly lang: string;
  readonly url?: string;
  readonly date: DateValue;
};

/** The annotating text with everything known about it. */
export type Report = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly mentions: readonly ReportMention[];
  readonly events: readonly DatedEvent[];
};

/** A report cut into sentences, in text order: what its excerpts are taken from. */
export type CutReport = Report & { readonly sentences: readonly TextSpan[] };

/** A span of a report shown on a card: one sentence, derived, never stored. */
export type Excerpt = {
  readonly report: string;
  /** The sentence in the report's text. */
  readonly span: TextSpan;
  /** Where the sentence speaks of the entity asked for, as offsets into the report's text. */
  readonly emphasis: readonly TextSpan[];
  /** The other entities the sentence names, outermost spans first in text order, no overlaps with one another or with `emphasis`. */
  readonly others: readonly ReportMention[];
  /** Ids of the events told in this sentence that the entity takes part in. */
  readonly events: readonly string[];
  /** True where the entity is only meant, not named, in this sentence. */
  readonly indirect: boolean;
  /** The sentences beside it in the report; a line that is no sentence (a byline) is none. */
  readonly before?: TextSpan;
  readonly after?: TextSpan;
};

/** One name in the table handed to the detector. */
export type NameEntry = {
  readonly text: string;
  readonly lang: string;
  /** Index into `NameTable.entities`; -1 for a decoy that yields nothing. */
  readonly entity: number;
  readonly kind: 'name' | 'demonym' | 'decoy';
  readonly when?: NameCondition;
  /** How its words inflect, counted from the last: index into `NameTable.endings`, -1 for a word that stays. Absent: no word does. */
  readonly endings?: readonly number[];
};

/**
 * Endings, folded, with spaces between, in the place of the last `cut` folded letters of a word: `0` is none; `+` before one that a
 * mark does not cover.
 */
export type Endings = { readonly cut: number; readonly endings: string };

/** An entity as the detector knows it. */
type NamedEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  /** What it lies in or belongs to (ids): a page that speaks of Kunduz speaks of Afghanistan. */
  readonly within?: readonly string[];
};

type ByLanguage = Readonly<Record<string, string>>;

/** By what the language of a text is told, by language (BCP 47 primary subtags): see `src/text/language-tells.ts`. */
export type LanguageTells = {
  /** Small words in small letters, with spaces between. */
  readonly words: ByLanguage;
  /** Letters, by script (ISO 15924) and what else there is to be asked. */
  readonly letters: Readonly<Record<string, ByLanguage>>;
  /** The units that scripts fill: `Latn 41-5a`, hexadecimal, with spaces between, in order. */
  readonly ranges: string;
  /** The scripts it is written in besides its likely one, or that this one is made of. */
  readonly scripts: ByLanguage;
};

/**
 * What stands right before and after a name that means something else: sources of regular expressions (flag `u`). `thing`: the name is part
 * of that of a street or a treaty; `person`: it is a person's; `elsewhere`: another place bears it; `told`: it is told from another that
 * bears it; `definite`: it has an article.
 */
export type FramePattern = {
  readonly rule: 'thing' | 'person' | 'elsewhere' | 'told' | 'definite';
  readonly before?: string;
  readonly after?: string;
};

/** What tells what the name beside it means, each list of words in one string: see `src/match/frames.ts`. */
export type Frames = {
  readonly titles: string;
  readonly givenNames: string;
  readonly surnames: string;
  readonly patterns: readonly FramePattern[];
  /** The same that tell an address, or an identifier of code, from text. */
  readonly addresses: readonly string[];
  readonly code: readonly string[];
  readonly languages: LanguageTells;
};

/** What words of one script are written together with: see `src/text/affixes.ts`. Lists have spaces between their words, folded. */
export type AffixList = {
  /** The folded letters that such a word begins with. */
  readonly letters: readonly (readonly [first: number, last: number])[];
  /** A name must have `least` letters to be read behind a prefix. */
  readonly prefixes: readonly (readonly [prefixes: string, least: number])[];
  readonly suffixes: string;
  /** The fewest letters a name must have to be read before a suffix. */
  readonly stem: number;
};

/** All names of the active reports, as the detector needs them. */
export type NameTable = {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly NameEntry[];
  /** Absent: names are judged by their own conditions alone. */
  readonly frames?: Frames;
  /** What words of names may end with. */
  readonly endings?: readonly (readonly Endings[])[];
  readonly affixes?: readonly AffixList[];
};

/** A possible mention found in a text, before judging. */
export type Candidate = TextSpan & {
  /** Index into `NameTable.names`. */
  readonly name: number;
};

/** A mention found on a page: the span covers the name only. */
export type Mention = TextSpan & {
  /** Index into `NameTable.entities`. */
  readonly entity: number;
  /** Index into `NameTable.names`: the form that matched. */
  readonly name: number;
  readonly kind: 'name' | 'demonym';
};
