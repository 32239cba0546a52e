/**
 * How each language (BCP 47 primary subtag) inflects its names, in lines `ending > endings in its place`; of the lines that fit a word
 * the first holds. `C` stands for any consonant, `V` for any vowel, `*` for either: there the endings follow the whole word. `0` is
 * no ending; `+` before one: it is written together with the name, but a mark does not cover it.
 * Behind `|` are those of the plural, which a proper name of one word with a capital does not take: Иранов is a surname.
 */
export type Paradigms = Readonly<Record<string, readonly string[]>>;
