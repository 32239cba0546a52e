/** Languages that Chromium has no dates, numbers and lists of, and the locale that is nearest: of the same land, calendar and digits. */
const NEAREST: Readonly<Record<string, string>> = { ps: 'fa-AF' };

/** The locale to word dates, numbers and lists in for a reader of this one; its extensions, such as the calendar, are kept. */
export function intlLocale(locale: string): string {
  const { language, calendar } = new Intl.Locale(locale);
  const nearest = NEAREST[language];
  if (nearest === undefined || Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return locale;
  return new Intl.Locale(nearest, calendar === undefined ? {} : { calendar }).toString();
}
