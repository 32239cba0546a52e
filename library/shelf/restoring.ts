import { counted } from '../../src/counted.ts';
import { number, t } from '../translate.ts';
import { attempt } from './actions.ts';
import { chooseFiles } from './choose-files.ts';
import { refresh } from './refresh.ts';
import { call } from './store.ts';

/** Has the reader choose a backup and puts what it holds beside what is there. */
export async function chooseBackup(): Promise<void> {
  const [file] = await chooseFiles({ several: false, accept: '.json,application/json' });
  if (!file) return;
  let count = 0;
  await attempt(
    async () => {
      count = await call('restore', await file.text());
    },
    () => counted(t, 'library_restored', count, number(count)),
  );
  await refresh();
}
