/** Files that reports come in and go out as: the one file of this page that knows the forms. */
import type { MessageKey } from '../../src/i18n.ts';
import type { Format } from './stand-in/interchange.ts';

export { exportReports, type FileReading, type Format, type Preview, preview, readFile, sniff } from './stand-in/interchange.ts';

/** The forms that reports can be written in, and what they are called. */
export const formats: readonly (readonly [format: Format, words: MessageKey])[] = [
  ['pack', 'library_format_pack'],
  ['markdown', 'library_format_markdown'],
  ['csv', 'library_format_csv'],
  ['annotations', 'library_format_annotations'],
  ['geojson', 'library_format_geojson'],
  ['timelinejs', 'library_format_timelinejs'],
];
