/** How a text says that a place lies in a state: by what follows its name, what follows it behind a preposition, what comes before. */
export type RegionFrame = { readonly behind: RegExp; readonly inside: RegExp; readonly before: RegExp };

/** Postal codes of the United States; those that are words or languages besides ask for a ZIP code. */
const CODE =
  '(?:A[KLRZ]|C[AOT]|DE|FL|I[DLA]|K[SY]|M[ADINOST]|N[CDEHJMVY]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?=\\s\\d{5}|\\s*$|[.,;)\\n])|[A-Z]{2}(?=\\s\\d{5}\\b)';
const COUNTY = '(?:\\p{Lu}[\\p{L}.]+\\s(?:County|Co\\.)[,\\s]+)?';
const IN = "(?:in|dans|en)\\s(?:l[’'])?";

/** The frames of states, given with `|` between them. */
export function regionFrame(states: string): RegionFrame {
  // A possessive is no frame: "Moscow, Pennsylvania’s senator warned".
  const named = `${COUNTY}(?:(?:${states}|${states.toUpperCase()})(?!\\p{L}|[’']s)|${CODE})`;
  return {
    behind: new RegExp(`^(?:\\s*[,/|\\n(–]\\s*(?:${IN})?(?:State:\\s)?|\\sis\\s${IN})${named}`, 'u'),
    // "Talks with Moscow in Alaska" are held there; "the road to Moscow in Idaho" leads there.
    inside: new RegExp(`^\\s${IN}${named}`, 'u'),
    before: new RegExp(`(?:${states})(?:(?:\\s\\p{Ll}+)?:\\s[\\p{L}\\s,]*|,\\s)$`, 'u'),
  };
}
