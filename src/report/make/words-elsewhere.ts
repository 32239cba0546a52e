/** Names of lands that are words or persons' names in another language, by that language. Of scripts without capitals there are more. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fa: new Set(['مالی', 'قطر', 'پرو', 'عمان']),
  ar: new Set(['مالي', 'قطر', 'عمان', 'عُمان']),
  ru: new Set(['Того', 'Перу', 'Джерси']),
  fr: new Set(['Maurice', 'Dominique', 'Grenade', 'Jersey', 'La Réunion', 'Réunion']),
  es: new Set(['Mauricio', 'Granada', 'Jersey', 'Dominica', 'Reunión']),
  de: new Set(['Jersey', 'Réunion', 'Dominica']),
};

/** What then stands before the name of a land and of nothing else. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  fa: ['در ~', 'کشور ~', 'دولت ~', 'ارتش ~', 'شمال ~', 'جنوب ~'],
  ar: ['في ~', 'دولة ~', 'حكومة ~', 'جمهورية ~', 'شمال ~', 'جنوب ~'],
  ru: ['в ~', 'республика ~', 'власти ~', 'правительство ~'],
  fr: ['île ~', 'île de ~', 'gouvernement de ~'],
  es: ['isla ~', 'isla de ~', 'gobierno de ~'],
  de: ['insel ~', 'auf ~'],
};

/** The words beside which a name counts in a language where it is a word besides; undefined where it is none. */
export function besideElsewhere(text: string, lang: string): readonly string[] | undefined {
  return WORDS[lang]?.has(text) ? BESIDE[lang] : undefined;
}
