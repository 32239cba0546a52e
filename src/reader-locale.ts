/** What the browser tells of the reader's languages. */
export type ReaderLanguages = {
  /** The language of the messages (`app_lang`). */
  readonly app: string;
  /** The language of the browser itself. */
  readonly browser: string;
  /** The languages that the reader wants pages in, the best liked first. */
  readonly preferred: readonly string[];
};

/**
 * The locale (BCP 47) that names and dates are worded for: the messages' language, or the browser's where English only stands in for it;
 * with the region that the reader has for that language, which decides on names of months (`fa-AF`).
 */
export function readerLocale({ app, browser, preferred }: ReaderLanguages): string {
  const lang = app === 'en' ? browser : app;
  return preferred.find((tag) => tag.toLowerCase().startsWith(`${lang.toLowerCase()}-`)) ?? lang;
}
