import { t } from '../translate.ts';
import { attempt } from './actions.ts';
import { exportReports, type Format } from './exchange.ts';
import { saveFile } from './save-file.ts';
import { entries } from './state.ts';
import { readReport } from './store.ts';

/** Saves reports to a file; gives, in words, what the form had no room for. Those that cannot be read are left out. */
export async function exportAs(format: Format, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(ids);
  let name = '';
  let drops: readonly string[] = [];
  await attempt(
    async () => {
      const readings = await Promise.all(entries.value.filter(({ id }) => wanted.has(id)).map(readReport));
      const file = exportReports(
        format,
        readings.flatMap((each) => (each.ok ? [each.report] : [])),
      );
      saveFile(file);
      name = file.name;
      drops = file.drops.map((key) => t(key));
    },
    () => t('library_saved_as', name),
  );
  return drops;
}
