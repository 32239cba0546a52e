/** A stretch of the calendar or the clock that can be counted. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * Patterns by what they mean: a name of `src/time/meanings`, and what is given to it (`offset -1`). In a pattern, words are parted by
 * spaces; `a|b` is either, `?` after a word or class makes it optional, `<month>` stands for any word of that class. Of all patterns that
 * fit at a place the longest is taken, of equally long ones the first.
 */
export type Patterns = { readonly [meaning: string]: readonly string[] };

/** What one language says about time, as data. Words of a list are parted by spaces; case and accents do not count. */
export type RuleSet = {
  readonly lang: string;
  /** From January; the spellings of each. */
  readonly months: readonly string[];
  /** The months of the Solar Hijri calendar, from Farvardin or Hamal. */
  readonly solarMonths?: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** From spring. */
  readonly seasons?: readonly string[];
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** Number words by value; `some` for those of no value (several). */
  readonly numbers: Readonly<Record<string, string>>;
  readonly ordinals?: Readonly<Record<string, string>>;
  /** Words of further classes used in patterns: `dir` with -1, 0, 1 (last, this, next), `after` for those that stand behind, and others, by value. */
  readonly classes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Letters after a day's number, and after a decade's. */
  readonly dayEndings?: string;
  readonly decadeEndings?: string;
  /** Month and weekday names begin with a capital, so other words do not count. */
  readonly capital?: true;
  /** Month and weekday names that are other words too: alone they need one of `cues` before them. */
  readonly unsure?: string;
  readonly cues?: string;
  /** Words before a number that make it no year (page), and words after it (people). */
  readonly labels?: string;
  readonly counted?: string;
  /** Words by which a clause looks ahead or back, for dates without a year; and an ending of the latter. */
  readonly ahead?: string;
  readonly back?: string;
  readonly backEnding?: string;
  /** The day a week begins with, 1 for Monday (the usual) to 7. */
  readonly weekStart?: number;
  /** Years between 1250 and 1500 are Solar Hijri. */
  readonly solarYears?: true;
  /** In 3/4/2021 the month comes first. */
  readonly monthFirst?: true;
  /** Dates and stretches by themselves; then parts of these (early May); then bounds and ranges (since early May). */
  readonly dates: Patterns;
  readonly parts?: Patterns;
  readonly bounds?: Patterns;
};

/** Rules by language (BCP 47 primary subtag); `und` for all others. */
export type RuleSets = Readonly<Record<string, RuleSet>> & { readonly und: RuleSet };
