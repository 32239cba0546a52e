import { saveFile } from '../keeping/save-file.ts';
import { t } from '../translate.ts';
import { attempt } from './attempt.ts';
import { dropWords, type Format, writeFile } from './exchange.ts';
import { datesLocale, entries } from './state.ts';
import { readReport } from './store.ts';

/** Saves reports to a file; gives, in words, what the form had no room for. Those that cannot be read are left out. */
export async function exportAs(format: Format, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(ids);
  let name = '';
  let drops: readonly string[] = [];
  await attempt(
    async () => {
      const readings = await Promise.all(entries.value.filter(({ id }) => wanted.has(id)).map(readReport));
      const file = writeFile(
        format,
        readings.flatMap((each) => (each.ok ? [each.report] : [])),
        datesLocale.value,
      );
      saveFile(file);
      name = file.name;
      drops = dropWords(file);
    },
    () => t('library_saved_as', name),
  );
  return drops;
}
